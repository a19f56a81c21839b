// LegalRegister
