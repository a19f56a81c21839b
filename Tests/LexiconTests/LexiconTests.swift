// Tests of Lexicon.
