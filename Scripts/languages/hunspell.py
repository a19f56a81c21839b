"""Reads a Hunspell dictionary of any flag format and writes out its forms with what each may be in a compound.

Left out on purpose: twofold suffixes beyond one more step, COMPOUNDRULE, and what REP, PHONE and BREAK do. They add
no form that a journal is likely to hold.
"""

import re

WORD, BEGIN, MIDDLE, END = 1, 2, 4, 8
# What follows a word in two letters and a colon is about it.
FIELDS = re.compile(r"\t|\s+[a-z]{2}:")


class Affix:
    """One line of a PFX or SFX class."""

    def __init__(self, strip, addition, flags, condition):
        self.strip = "" if strip == "0" else strip
        self.addition = "" if addition == "0" else addition
        self.flags = flags
        self.condition = condition

    def suffixed(self, word):
        if self.strip and not word.endswith(self.strip):
            return None
        if self.condition and not self.condition.search(word):
            return None
        return word[: len(word) - len(self.strip)] + self.addition

    def prefixed(self, word):
        if self.strip and not word.startswith(self.strip):
            return None
        if self.condition and not self.condition.match(word):
            return None
        return self.addition + word[len(self.strip):]


class Dictionary:
    """The affix file and the word list of one language."""

    def __init__(self, prefix, takes_prefixes):
        self.prefix = prefix
        self.takes_prefixes = takes_prefixes
        raw = prefix.with_name(prefix.name + ".aff").read_bytes()
        found = re.search(rb"^\s*SET\s+(\S+)", raw, re.MULTILINE)
        self.encoding = found.group(1).decode().replace("ISO8859", "ISO-8859") if found else "ISO-8859-1"
        self.suffixes, self.prefixes, self.options, self.aliases = {}, {}, {}, []
        self.read_affixes(raw.decode(self.encoding).lstrip("\ufeff"))

    def read_affixes(self, text):
        for line in text.splitlines():
            fields = line.split()
            if not fields or fields[0].startswith("#"):
                continue
            if fields[0] in ("SFX", "PFX"):
                self.read_affix(fields)
            elif fields[0] == "AF" and len(fields) >= 2:
                self.aliases.append(fields[1])
            elif len(fields) >= 2 and fields[0] not in self.options:
                self.options[fields[0]] = fields[1]

    def read_affix(self, fields):
        if len(fields) < 4 or (len(fields) == 4 and fields[2] in "YN" and fields[3].isdigit()):
            return
        addition, _, flags = fields[3].partition("/")
        condition = fields[4] if len(fields) > 4 and not re.match(r"[a-z]{2}:|[+#]", fields[4]) else "."
        table = self.suffixes if fields[0] == "SFX" else self.prefixes
        pattern = None
        if condition != ".":
            escaped = condition.replace("-", r"\-") if "[" not in condition else condition
            pattern = re.compile(("(?:" + escaped + r")\Z") if fields[0] == "SFX" else "(?:" + escaped + ")")
        table.setdefault(fields[1], []).append(Affix(fields[2], addition, self.flags(flags), pattern))

    def flags(self, text):
        if self.aliases and text.isdigit():
            text = self.aliases[int(text)] if int(text) < len(self.aliases) else ""
        kind = self.options.get("FLAG")
        if kind == "num":
            return [flag for flag in text.split(",") if flag]
        if kind == "long":
            return [text[index: index + 2] for index in range(0, len(text), 2)]
        return list(text)

    def role(self, flags):
        roles = {"COMPOUNDBEGIN": BEGIN, "COMPOUNDMIDDLE": MIDDLE, "COMPOUNDEND": END,
                 "COMPOUNDFLAG": BEGIN | MIDDLE | END}
        role = 0
        for option, bits in roles.items():
            if self.options.get(option) in flags:
                role |= bits
        hidden = {self.options.get("NEEDAFFIX"), self.options.get("ONLYINCOMPOUND")} - {None}
        return role if hidden & set(flags) else role | WORD

    def expand(self, word, flags, forms, depth=0, keeps=lambda word: True):
        role = self.role(flags)
        key = word.lower()
        if role and keeps(key):
            forms[key] = forms.get(key, 0) | role
            if self.takes_prefixes and depth < 2:
                for flag in flags:
                    for prefix in self.prefixes.get(flag, ()):
                        form = prefix.prefixed(key)
                        if form is not None and keeps(form):
                            forms[form] = forms.get(form, 0) | WORD
        if depth == 2:
            return
        for flag in flags:
            for suffix in self.suffixes.get(flag, ()):
                form = suffix.suffixed(word)
                if form is not None:
                    self.expand(form, suffix.flags, forms, depth + 1, keeps)

    def forms(self, keeps=lambda word: True, every=1):
        """Every form in lower case with its roles; names written in capitals are left out.

        Of the entries only the first of each `every` is read."""
        forms, forbidden = {}, set()
        path = self.prefix.with_name(self.prefix.name + ".dic")
        for line in path.read_text(encoding=self.encoding, errors="replace").splitlines()[1::every]:
            entry = FIELDS.split(line)[0].strip()
            word, _, flags = entry.partition("/")
            flags = self.flags(flags)
            if self.options.get("FORBIDDENWORD") in flags:
                forbidden.add(word.lower())
            elif word and not word.isupper() and "." not in word:
                self.expand(word, flags, forms, keeps=keeps)
        for word in forbidden & forms.keys():
            forms[word] &= ~WORD
        return {word: role for word, role in forms.items() if role}
