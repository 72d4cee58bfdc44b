import type { Words } from './problem.ts'

const quoteIt = {
  nl: 'Zet de hele tekst tussen aanhalingstekens: "…".',
  en: 'Put all of the text in quotes: "…".',
}

const unclosed = {
  nl: 'Zet het aanhalingsteken ook aan het eind van de tekst. Een apostrof (zoals in foto\'s) kan binnen "…".',
  en: 'Put the quote at the end of the text as well. An apostrophe (as in don\'t) can be inside "…".',
}

const backslash: Words = {
  message: {
    nl: 'Tussen dubbele aanhalingstekens heeft een backslash (\\) een eigen betekenis, en deze bestaat niet.',
    en: 'Inside double quotes a backslash (\\) has a meaning of its own, and this one does not exist.',
  },
  hint: {
    nl: "Gebruik enkele aanhalingstekens ('…') of schrijf de backslash dubbel (\\\\).",
    en: "Use single quotes ('…') or write the backslash twice (\\\\).",
  },
}

const controlCharacter: Words = {
  message: {
    nl: 'Hier staat een onzichtbaar teken dat niet in YAML mag.',
    en: 'Here is an invisible character that YAML does not allow.',
  },
  hint: {
    nl: 'Haal het weg; vaak komt het mee met knippen en plakken.',
    en: 'Remove it; it often comes along with copy and paste.',
  },
}

const startsWith = (character: string, nl: string, en: string): Words => ({
  message: {
    nl: `Gewone tekst kan niet met ${character} beginnen: ${nl}.`,
    en: `Plain text cannot start with ${character}: ${en}.`,
  },
  hint: quoteIt,
})

const blockText: Words = {
  message: {
    nl: 'Na | of > hoort de tekst op de volgende regel te beginnen.',
    en: 'After | or > the text has to begin on the next line.',
  },
  hint: {
    nl: 'Zet de tekst eronder en laat die inspringen, of zet alles tussen aanhalingstekens.',
    en: 'Put the text below it, indented, or put all of it in quotes.',
  },
}

const directive: Words = {
  message: {
    nl: 'Een regel die met % begint is een instructie aan YAML, en deze klopt niet.',
    en: 'A line that starts with % is an instruction to YAML, and this one is not right.',
  },
  hint: {
    nl: 'Haal de regel weg; is het gewone tekst, zet die dan tussen aanhalingstekens.',
    en: 'Remove the line; if it is plain text, put it in quotes.',
  },
}

const tag = startsWith('!', 'YAML leest dat als een label', 'YAML reads that as a tag')
const anchor = startsWith(
  '&',
  'YAML leest dat als een label om naar te verwijzen',
  'YAML reads that as a label to refer to',
)
const alias = startsWith('*', 'YAML leest dat als een verwijzing', 'YAML reads that as a reference')

/** Words for one kind of broken YAML each, where the line itself shows what is wrong. */
export const syntaxWords = {
  tab: {
    message: {
      nl: 'Deze regel springt in met een tab; YAML wil spaties.',
      en: 'This line is indented with a tab; YAML wants spaces.',
    },
    hint: {
      nl: 'Vervang de tab door twee spaties per niveau.',
      en: 'Replace the tab by two spaces for each level.',
    },
  },
  conflict: {
    message: {
      nl: 'Hier staan twee versies door elkaar: git kon ze niet samenvoegen.',
      en: 'Two versions stand side by side here: git could not merge them.',
    },
    hint: {
      nl: 'Kies wat je wilt houden en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
      en: 'Choose what to keep and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  },
  colonInText: {
    message: {
      nl: 'In deze tekst staat een dubbele punt met een spatie erachter; YAML denkt dat er een nieuw veld begint.',
      en: 'This text has a colon with a space after it; YAML takes that for the start of a new field.',
    },
    hint: quoteIt,
  },
  curlyQuotes: {
    message: {
      nl: 'In deze tekst staat een dubbele punt met een spatie erachter, en aanhalingstekens uit Word (“ ”) zijn voor YAML gewone letters.',
      en: 'This text has a colon with a space after it, and the quotes of a word processor (“ ”) are ordinary letters to YAML.',
    },
    hint: {
      nl: 'Zet de hele tekst tussen rechte aanhalingstekens: "…".',
      en: 'Put all of the text in straight quotes: "…".',
    },
  },
  hardSpace: {
    message: {
      nl: 'Hier staat een vaste spatie, zoals een webpagina of Word die meegeeft; YAML leest die als een letter.',
      en: 'Here is a non-breaking space, as a web page or a word processor brings along; YAML reads it as a letter.',
    },
    hint: {
      nl: 'Haal de spatie weg en typ een gewone; kijk ook de regels eromheen na.',
      en: 'Remove the space and type an ordinary one; look at the lines around it as well.',
    },
  },
  bullet: {
    message: {
      nl: 'Een punt van een lijst begint in YAML met een gewoon streepje (het min-teken), niet met dit teken.',
      en: 'An item of a list begins in YAML with a plain hyphen, not with this character.',
    },
    hint: { nl: 'Typ een streepje en een spatie: - …', en: 'Type a hyphen and a space: - …' },
  },
  unclosedQuote: {
    message: { nl: 'Dit aanhalingsteken wordt niet gesloten.', en: 'This quote is never closed.' },
    hint: unclosed,
  },
  apostrophe: {
    message: {
      nl: 'Deze tekst begint met een apostrof, en YAML leest die als een aanhalingsteken.',
      en: 'This text begins with an apostrophe, and YAML reads that as a quote.',
    },
    hint: {
      nl: 'Zet de hele tekst tussen dubbele aanhalingstekens, de apostrof erbij: "\'s-Gravendeel".',
      en: 'Put all of the text in double quotes, the apostrophe as well: "\'s-Gravendeel".',
    },
  },
  amountInWhole: (written: string, amount: string) => ({
    message: {
      nl: `Tussen accolades scheidt een komma twee velden, dus "${written}" is hier geen bedrag.`,
      en: `Between brackets a comma separates two fields, so "${written}" is no amount here.`,
    },
    hint: { nl: `Schrijf het bedrag als ${amount}`, en: `Write the amount as ${amount}` },
  }),
  unclosedBracket: {
    message: { nl: 'Deze haak wordt niet gesloten.', en: 'This bracket is never closed.' },
    hint: {
      nl: 'Zet de sluithaak erbij: ] bij een lijst, } bij een groep velden. Is het gewone tekst? Zet die tussen aanhalingstekens.',
      en: 'Add the closing bracket: ] for a list, } for a group of fields. Is it plain text? Put it in quotes.',
    },
  },
  continuation: {
    message: {
      nl: 'Deze regel hoort bij wat hierboven is geopend, maar springt niet ver genoeg in.',
      en: 'This line belongs to what is opened above, but is not indented far enough.',
    },
    hint: {
      nl: 'Laat de regel verder inspringen dan de naam van het veld, ook als er alleen een sluithaak staat.',
      en: 'Indent the line further than the name of the field, even when it holds only the closing bracket.',
    },
  },
  afterQuote: {
    message: {
      nl: 'Achter het sluitende aanhalingsteken staat nog tekst.',
      en: 'There is more text after the closing quote.',
    },
    hint: {
      nl: 'Zet de hele waarde tussen aanhalingstekens; een aanhalingsteken binnen \'…\' schrijf je dubbel, binnen "…" als \\".',
      en: 'Put the whole value in quotes; a quote inside \'…\' is written twice, inside "…" as \\".',
    },
  },
  afterBracket: {
    message: {
      nl: 'Achter de sluithaak staat nog tekst; wat met [ of { begint is voor YAML een lijst of een groep velden.',
      en: 'There is more text after the closing bracket; what starts with [ or { is a list or a group of fields to YAML.',
    },
    hint: quoteIt,
  },
  listOnSameLine: {
    message: {
      nl: 'Een lijst met streepjes begint op een nieuwe regel.',
      en: 'A list with dashes begins on a new line.',
    },
    hint: {
      nl: 'Zet het streepje op de volgende regel, of zet gewone tekst tussen aanhalingstekens.',
      en: 'Put the dash on the next line, or put plain text in quotes.',
    },
  },
  belowValue: {
    message: {
      nl: 'Deze regel hangt onder een regel die al een waarde heeft.',
      en: 'This line hangs below a line that already has a value.',
    },
    hint: {
      nl: 'Zet de regels onder elkaar als ze bij elkaar horen, of haal de waarde erboven weg.',
      en: 'Align the lines when they belong side by side, or remove the value above.',
    },
  },
  indentation: {
    message: {
      nl: 'Deze regel springt niet gelijk in met de regels waar hij bij hoort.',
      en: 'This line is not indented like the lines it belongs to.',
    },
    hint: {
      nl: 'Zet regels van hetzelfde niveau precies onder elkaar, met twee spaties per niveau.',
      en: 'Put lines of the same level exactly below each other, with two spaces for each level.',
    },
  },
  looseLine: {
    message: {
      nl: 'Deze regel is geen veld: er staat geen naam met een dubbele punt en een spatie.',
      en: 'This line is not a field: it has no name with a colon and a space.',
    },
    hint: {
      nl: 'Schrijf "naam: waarde". Hoort de regel bij de tekst erboven? Laat hem dan inspringen.',
      en: 'Write "name: value". Does the line belong to the text above? Then indent it.',
    },
  },
  reserved: {
    '@': startsWith('@', 'dat teken is in YAML gereserveerd', 'YAML reserves that character'),
    '`': startsWith('`', 'dat teken is in YAML gereserveerd', 'YAML reserves that character'),
    '%': startsWith('%', 'dat teken is in YAML gereserveerd', 'YAML reserves that character'),
    ',': startsWith('een komma', 'die scheidt de delen van een lijst', 'it separates the parts of a list'),
    ']': startsWith(']', 'er is hier geen lijst geopend', 'no list is open here'),
    '}': startsWith('}', 'er is hier geen groep velden geopend', 'no group of fields is open here'),
    '?': startsWith('een vraagteken en een spatie', 'YAML leest dat als een naam', 'YAML reads that as a name'),
    '!': tag,
    '&': anchor,
    '*': alias,
  },
} as const

/** Words for js-yaml's own reasons, by the start of the reason; the lines of the text are looked at first. */
export const reasonWords: Readonly<Record<string, Words>> = {
  'the stream contains non-printable characters': controlCharacter,
  'expected valid JSON character': controlCharacter,
  'null byte is not allowed in input': controlCharacter,
  'duplication of a tag property': tag,
  'unexpected end of the stream within a verbatim tag': tag,
  'named tag handle cannot contain such characters': tag,
  'tag suffix cannot contain exclamation marks': tag,
  'tag suffix cannot contain flow indicator characters': tag,
  'tag name cannot contain such characters': tag,
  'undeclared tag handle': tag,
  'duplication of an anchor property': anchor,
  'name of an anchor node must contain at least one character': anchor,
  'alias node should not have any properties': alias,
  'name of an alias node must contain at least one character': alias,
  'deficient indentation': syntaxWords.continuation,
  'unexpected end of the document within a single quoted scalar': syntaxWords.unclosedQuote,
  'unexpected end of the stream within a single quoted scalar': syntaxWords.unclosedQuote,
  'unexpected end of the document within a double quoted scalar': syntaxWords.unclosedQuote,
  'unexpected end of the stream within a double quoted scalar': syntaxWords.unclosedQuote,
  'unknown escape sequence': backslash,
  'expected hexadecimal character': backslash,
  'repeat of a chomping mode identifier': blockText,
  'bad explicit indentation width of a block scalar; it cannot be less than one': blockText,
  'repeat of an indentation width identifier': blockText,
  'a line break is expected': blockText,
  'tab characters must not be used in indentation': syntaxWords.tab,
  'bad indentation of a mapping entry': syntaxWords.indentation,
  'bad indentation of a sequence entry': syntaxWords.indentation,
  'missed comma between flow collection entries': {
    message: {
      nl: 'Tussen de delen van deze lijst ontbreekt een komma of een sluithaak.',
      en: 'A comma or a closing bracket is missing between the parts of this list.',
    },
    hint: {
      nl: 'Zet tussen twee delen een komma; tekst met een komma of dubbele punt erin hoort tussen aanhalingstekens.',
      en: 'Put a comma between two parts; text with a comma or colon in it belongs in quotes.',
    },
  },
  "expected the node content, but found ','": {
    message: { nl: 'Hier staat een komma te veel.', en: 'There is a comma too many here.' },
    hint: { nl: 'Haal de komma weg of vul iets in.', en: 'Remove the comma or fill in something.' },
  },
  'unexpected end of the stream within a flow collection': syntaxWords.unclosedBracket,
  'a whitespace character is expected after the key-value separator within a block mapping': {
    message: { nl: 'Achter deze dubbele punt ontbreekt een spatie.', en: 'There is no space after this colon.' },
    hint: { nl: 'Schrijf "naam: waarde".', en: 'Write "name: value".' },
  },
  "expected ':' after a mapping key": syntaxWords.looseLine,
  'can not read a block mapping entry; a multiline key may not be an implicit key': syntaxWords.looseLine,
  'nesting exceeded maxDepth': syntaxWords.indentation,
  'directive name must not be less than one character in length': directive,
  'duplication of %YAML directive': directive,
  'YAML directive accepts exactly one argument': directive,
  'ill-formed argument of the YAML directive': directive,
  'unacceptable YAML version of the document': directive,
  'TAG directive accepts exactly two arguments': directive,
  'ill-formed tag handle': directive,
  'there is a previously declared suffix for': directive,
  'ill-formed tag prefix': directive,
  'directives end mark is expected': directive,
  'end of the stream or a document separator is expected': {
    message: {
      nl: 'Deze regel past niet bij wat erboven staat.',
      en: 'This line does not fit with what is above it.',
    },
    hint: {
      nl: 'Namen van onderdelen beginnen helemaal links, een lijst staat onder een naam, en gewone tekst hoort achter een naam.',
      en: 'Names of sections start at the far left, a list stands below a name, and plain text comes after a name.',
    },
  },
  'can not read a document': syntaxWords.indentation,
}
