// Tests of LegalRegister.
