"""What Scripts/build-language-model is made of."""
