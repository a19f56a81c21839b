// RuleSyntax
