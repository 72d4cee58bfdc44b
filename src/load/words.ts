import type { Text } from '../text.ts'
import { shown } from '../visible.ts'
import { deepest, type LimitName, mostByConfiguration } from './limits.ts'
import type { Words } from './problem.ts'

const count = (amount: number, language: 'nl' | 'en') => amount.toLocaleString(language)

/** What to do about a limit: what mostly helps, and how to raise it. */
function orRaise(name: LimitName, limit: number, nl: string, en: string): Text {
  const more = Math.min(limit * 2, mostByConfiguration[name])
  return limit < mostByConfiguration[name]
    ? {
        nl: `${nl} Moet het zo? Zet dan in eco.config.yaml: limits: { ${name}: ${more} }`,
        en: `${en} Is it meant to be so? Then put in eco.config.yaml: limits: { ${name}: ${more} }`,
      }
    : {
        nl: `${nl} Moet het zo? Geef dan --limit ${name}=${limit * 2}`,
        en: `${en} Is it meant to be so? Then give --limit ${name}=${limit * 2}`,
      }
}

const saveAsUtf8 = {
  nl: 'Sla het op als UTF-8: in Kladblok "Opslaan als" en dan bij Codering "UTF-8"; in VS Code rechtsonder op de codering klikken.',
  en: 'Save it as UTF-8: in Notepad choose "Save as" and then Encoding "UTF-8"; in VS Code click the encoding at the bottom right.',
}

const convertedWrongly = {
  nl: 'Zet de letters goed. Dit gebeurt als tekst ergens met de verkeerde codering is geopend; kies daar UTF-8 en kopieer de tekst opnieuw.',
  en: 'Put the letters right. This happens when text was opened somewhere with the wrong encoding; choose UTF-8 there and copy it again.',
}

/** That the same stands at further places of the file. */
function alsoAt(further: number, language: 'nl' | 'en'): string {
  if (further === 0) return ''
  if (language === 'en')
    return `, and so at ${count(further, 'en')} more ${further === 1 ? 'place' : 'places'} in this file`
  return `, en zo op nog ${count(further, 'nl')} ${further === 1 ? 'plaats' : 'plaatsen'} in dit bestand`
}

/** What every finding of `load/` says, syntax errors apart (see `syntax-words.ts`). */
export const words = {
  utf16: {
    message: { nl: 'Dit bestand is opgeslagen als UTF-16.', en: 'This file is saved as UTF-16.' },
    hint: saveAsUtf8,
  },
  notUtf8: {
    message: {
      nl: 'Dit bestand is niet opgeslagen als UTF-8; letters zoals é en ë zijn niet te lezen.',
      en: 'This file is not saved as UTF-8; letters such as é and ë cannot be read.',
    },
    hint: saveAsUtf8,
  },
  binary: {
    message: { nl: 'Dit is geen tekstbestand.', en: 'This is not a text file.' },
    hint: {
      nl: 'Een Word-, Excel- of PDF-bestand wordt geen YAML door het een andere naam te geven; zet de tekst in een nieuw bestand en sla dat op als UTF-8.',
      en: 'A Word, Excel or PDF file does not become YAML by renaming it; put the text in a new file and save that as UTF-8.',
    },
  },
  tooLarge: (bytes: number): Words => ({
    message: {
      nl: `Dit bestand is groter dan ${count(bytes, 'nl')} bytes en is niet gelezen.`,
      en: `This file is larger than ${count(bytes, 'en')} bytes and was not read.`,
    },
    hint: orRaise('bytes', bytes, 'Verdeel het over meer bestanden.', 'Split it into several files.'),
  }),
  tooLargeTogether: (bytes: number): Words => ({
    message: {
      nl: `Met dit bestand erbij is het ecosysteem groter dan ${count(bytes, 'nl')} bytes; het is niet gelezen.`,
      en: `With this file the ecosystem is larger than ${count(bytes, 'en')} bytes; it was not read.`,
    },
    hint: orRaise(
      'all_bytes',
      bytes,
      'Kijk of dit bestand erbij hoort, of maak er meer ecosystemen van.',
      'See whether this file belongs here, or make several ecosystems of it.',
    ),
  }),
  tooManyFiles: (found: number, files: number): Words => ({
    message: {
      nl: `Dit ecosysteem heeft ${count(found, 'nl')} bestanden, meer dan ${count(files, 'nl')}; vanaf dit bestand is er niets gelezen.`,
      en: `This ecosystem has ${count(found, 'en')} files, more than ${count(files, 'en')}; from this file on nothing was read.`,
    },
    hint: orRaise(
      'files',
      files,
      'Kijk of er geen map met andere YAML-bestanden tussen zit.',
      'See whether a folder of other YAML files is among them.',
    ),
  }),
  tooDeep: (depth: number): Words => ({
    message: {
      nl: `Hier zit iets meer dan ${count(depth, 'nl')} niveaus diep.`,
      en: `Something here is more than ${count(depth, 'en')} levels deep.`,
    },
    hint:
      depth < deepest
        ? orRaise(
            'depth',
            depth,
            'Kijk of er een haak te veel staat en of de regels goed inspringen.',
            'Look for a bracket too many, and check how far the lines are indented.',
          )
        : {
            nl: 'Kijk of er een haak te veel staat en of de regels goed inspringen. Dieper leest eco niet.',
            en: 'Look for a bracket too many, and check how far the lines are indented. Eco reads no deeper.',
          },
  }),
  tooMuchExpansion: (values: number): Words => ({
    message: {
      nl: `Dit bestand bevat meer dan ${count(values, 'nl')} waarden als elke verwijzing (*naam) is uitgeschreven.`,
      en: `This file holds more than ${count(values, 'en')} values once every reference (*name) is written out.`,
    },
    hint: orRaise(
      'values',
      values,
      'Gebruik minder verwijzingen naar grote stukken, of verdeel het bestand.',
      'Refer less often to large pieces, or split the file.',
    ),
  }),
  tooMuchTogether: (values: number): Words => ({
    message: {
      nl: `Met dit bestand erbij bevat het ecosysteem meer dan ${count(values, 'nl')} waarden; het telt niet mee.`,
      en: `With this file the ecosystem holds more than ${count(values, 'en')} values; it does not count.`,
    },
    hint: orRaise(
      'all_values',
      values,
      'Kijk of dit bestand erbij hoort, of maak er meer ecosystemen van.',
      'See whether this file belongs here, or make several ecosystems of it.',
    ),
  }),
  tooManyQuestions: (questions: number): Words => ({
    message: {
      nl: `De eigen vragenlijsten stellen samen meer dan ${count(questions, 'nl')} vragen; vanaf deze vraag doet eco er niets mee.`,
      en: `The checklists of your own ask more than ${count(questions, 'en')} questions together; from this question on they do not count.`,
    },
    hint: orRaise(
      'questions',
      questions,
      'Houd over wat iemand ook echt beantwoordt.',
      'Keep what somebody really answers.',
    ),
  }),
  textTooLong: (characters: number): Words => ({
    message: {
      nl: `Deze tekst is langer dan ${count(characters, 'nl')} tekens.`,
      en: `This text is longer than ${count(characters, 'en')} characters.`,
    },
    hint: orRaise(
      'text',
      characters,
      'Zet hier de kern en verwijs met source: naar het hele stuk.',
      'Put the core of it here and refer to the whole with source:.',
    ),
  }),
  tooManyFindings: (findings: number): Words => ({
    message: {
      nl: `Er zijn meer dan ${count(findings, 'nl')} bevindingen; de rest staat hier niet bij.`,
      en: `There are more than ${count(findings, 'en')} findings; the rest is not told here.`,
    },
    hint: orRaise(
      'findings',
      findings,
      'Kijk of dit bestand wel is wat het moet zijn, en herstel wat het vaakst terugkomt.',
      'See whether this file is what it must be, and mend what comes back most.',
    ),
  }),
  duplicateKey: (key: string): Words => ({
    message: {
      nl: `"${shown(key)}" staat twee keer op dezelfde plek; alleen de eerste telt.`,
      en: `"${shown(key)}" is given twice in the same place; only the first one counts.`,
    },
    hint: {
      nl: 'Haal een van de twee weg of voeg ze samen.',
      en: 'Remove one of the two or put them together.',
    },
  }),
  splitNumber: {
    message: {
      nl: 'Tussen accolades knipt een komma het getal in tweeën: wat erachter staat, telt niet mee.',
      en: 'Between braces a comma cuts the number in two: what stands behind it does not count.',
    },
    hint: {
      nl: 'Schrijf het getal zonder komma, met een punt voor decimalen: amount: 12500 of amount: 12500.50',
      en: 'Write the number without a comma, with a point for decimals: amount: 12500 or amount: 12500.50',
    },
  } satisfies Words,
  splitText: (key: string): Words => ({
    message: {
      nl: `Tussen accolades begint na een komma een nieuw veld: "${shown(key)}" hoort zo niet bij de tekst ervoor.`,
      en: `Between braces a comma begins a new field: "${shown(key)}" is no part of the text before it.`,
    },
    hint: {
      nl: 'Zet de hele tekst tussen aanhalingstekens, met de komma erin. Is het een veld, schrijf er dan een dubbele punt en een waarde achter.',
      en: 'Put the whole text in quotes, comma included. If it is a field, write a colon and a value behind it.',
    },
  }),
  forgottenDash: (key: string): Words => ({
    message: {
      nl: `"${shown(key)}" staat twee keer in hetzelfde punt van de lijst; alleen de eerste telt.`,
      en: `"${shown(key)}" is given twice in the same item of the list; only the first one counts.`,
    },
    hint: {
      nl: `Begint hier een nieuw punt? Zet er een streepje voor: - ${shown(key)}: … Zo niet, haal een van de twee weg.`,
      en: `Does a new item begin here? Put a dash before it: - ${shown(key)}: … If not, remove one of the two.`,
    },
  }),
  first: { nl: 'Hier staat de eerste.', en: 'The first one is here.' },
  emptyValue: (key: string): Words => ({
    message: { nl: `"${shown(key)}" heeft geen waarde.`, en: `"${shown(key)}" has no value.` },
    hint: { nl: 'Vul een waarde in of haal de regel weg.', en: 'Fill in a value or remove the line.' },
  }),
  emptyItem: {
    message: { nl: 'Dit punt van de lijst is leeg.', en: 'This item of the list is empty.' },
    hint: { nl: 'Vul iets in of haal het streepje weg.', en: 'Fill in something or remove the dash.' },
  },
  unsafeKey: {
    message: { nl: '"__proto__" kan geen naam van een veld zijn.', en: '"__proto__" cannot be the name of a field.' },
    hint: { nl: 'Kies een andere naam.', en: 'Choose another name.' },
  },
  complexKey: {
    message: {
      nl: 'Hier staat een lijst of een groep velden op de plek van een naam.',
      en: 'Here is a list or a group of fields in the place of a name.',
    },
    hint: {
      nl: 'Bedoel je gewone tekst die met [ of { begint? Zet die tussen aanhalingstekens.',
      en: 'Is this plain text that starts with [ or {? Put it in quotes.',
    },
  },
  emptyKey: {
    message: { nl: 'Voor deze dubbele punt staat geen naam.', en: 'There is no name before this colon.' },
    hint: {
      nl: 'Schrijf de naam van het veld, zoals "titel: …".',
      en: 'Write the name of the field, as in "title: …".',
    },
  },
  aliasCycle: (name: string): Words => ({
    message: {
      nl: `*${shown(name)} verwijst naar het stuk waar het zelf in staat.`,
      en: `*${shown(name)} refers to the piece that it is part of.`,
    },
    hint: {
      nl: 'Schrijf hier uit wat je bedoelt in plaats van te verwijzen.',
      en: 'Write out here what you mean instead of referring to it.',
    },
  }),
  unknownAlias: (name: string): Words => ({
    message: {
      nl: `*${shown(name)} verwijst naar &${shown(name)}, maar dat staat nergens hierboven.`,
      en: `*${shown(name)} refers to &${shown(name)}, but that is nowhere above.`,
    },
    hint: {
      nl: 'Is dit gewone tekst? Zet de hele tekst tussen aanhalingstekens.',
      en: 'Is this plain text? Put all of it in quotes.',
    },
  }),
  unusedAnchor: (name: string): Words => ({
    message: {
      nl: `&${shown(name)} valt weg uit de tekst: YAML leest het als een label, en geen *${shown(name)} verwijst ernaar.`,
      en: `&${shown(name)} is dropped from the text: YAML reads it as a label, and no *${shown(name)} refers to it.`,
    },
    hint: {
      nl: 'Is dit gewone tekst? Zet de hele tekst tussen aanhalingstekens. Anders kan het label weg.',
      en: 'Is this plain text? Put all of it in quotes. If not, the label can go.',
    },
  }),
  mergeNotMapping: {
    message: {
      nl: '"<<" neemt velden over, maar hier staat geen groep velden.',
      en: '"<<" takes over fields, but there is no group of fields here.',
    },
    hint: {
      nl: 'Verwijs naar een stuk met velden: zet er &naam bij en schrijf hier "<<: *naam".',
      en: 'Refer to a piece with fields: mark it with &name and write "<<: *name" here.',
    },
  },
  unknownTag: (tag: string): Words => ({
    message: {
      nl: `${shown(tag)} is hier geen bruikbaar label; eco leest wat erachter staat als gewone waarde.`,
      en: `${shown(tag)} is no tag that can be used here; eco reads what follows as a plain value.`,
    },
    hint: {
      nl: 'Begint je tekst met een uitroepteken? Zet die tussen aanhalingstekens. Anders kan het label weg.',
      en: 'Does your text start with an exclamation mark? Put it in quotes. If not, the tag can go.',
    },
  }),
  tagDirective: {
    message: { nl: 'Eigen labels met %TAG leest eco niet.', en: 'eco does not read tags of your own with %TAG.' },
    hint: { nl: 'Haal deze regel en de labels weg.', en: 'Remove this line and the tags.' },
  },
  severalDocuments: {
    message: {
      nl: 'Hier begint een tweede document in hetzelfde bestand; eco leest alleen het eerste.',
      en: 'Here a second document begins in the same file; eco reads only the first.',
    },
    hint: {
      nl: 'Haal de regel met --- of ... weg, of zet het tweede deel in een eigen bestand.',
      en: 'Remove the line with --- or ..., or give the second part a file of its own.',
    },
  },
  emptyFile: {
    message: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
    hint: {
      nl: 'Begin met een onderdeel, zoals "partners:", of haal het bestand weg.',
      en: 'Begin with a section, such as "partners:", or remove the file.',
    },
  },
  onlyComments: {
    message: { nl: 'Er staat alleen commentaar in dit bestand.', en: 'This file holds only comments.' },
    hint: {
      nl: 'Haal het hekje (#) weg voor de regels die moeten tellen, of begin met een onderdeel, zoals "partners:".',
      en: 'Remove the hash sign (#) before the lines that should count, or begin with a section, such as "partners:".',
    },
  },
  listAtRoot: {
    message: {
      nl: 'Dit bestand begint met een lijst; er hoort eerst de naam van een onderdeel.',
      en: 'This file begins with a list; the name of a section has to come first.',
    },
    hint: {
      nl: 'Zet boven de lijst bijvoorbeeld "partners:" en laat de lijst twee spaties inspringen.',
      en: 'Put for example "partners:" above the list and indent the list by two spaces.',
    },
  },
  textAtRoot: {
    message: {
      nl: 'Dit bestand bevat alleen losse tekst; er horen onderdelen in te staan.',
      en: 'This file holds only loose text; it should hold sections.',
    },
    hint: {
      nl: 'Begin met een onderdeel, zoals "partners:", met daaronder de gegevens.',
      en: 'Begin with a section, such as "partners:", with its data below.',
    },
  },
  numberTooLarge: (written: string): Words => ({
    message: {
      nl: `Voor YAML is ${shown(written)} een getal, en groter dan een computer kan vasthouden.`,
      en: `To YAML ${shown(written)} is a number, and larger than a computer can hold.`,
    },
    hint: {
      nl: 'Is het een code of een naam? Zet die tussen aanhalingstekens. Is het een getal? Kijk of er cijfers te veel staan.',
      en: 'Is it a code or a name? Put it in quotes. Is it a number? Look for digits too many.',
    },
  }),
  cutText: {
    message: {
      nl: 'Achter een spatie begint # een opmerking: wat hier staat, hoort niet bij de tekst ervoor.',
      en: 'Behind a space # begins a comment: what stands here is no part of the text before it.',
    },
    hint: {
      nl: 'Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens: "Meer #talent". Is het een opmerking? Zet een spatie achter #.',
      en: 'Is it part of the text? Put the whole text in quotes: "More #talent". Is it a comment? Put a space behind #.',
    },
  },
  garbledText: (word: string, meant: string, further: number): Words => ({
    message: {
      nl: `Letters zijn verkeerd omgezet: "${shown(word)}" moet waarschijnlijk "${shown(meant)}" zijn${alsoAt(further, 'nl')}.`,
      en: `Letters were converted wrongly: "${shown(word)}" should probably be "${shown(meant)}"${alsoAt(further, 'en')}.`,
    },
    hint: convertedWrongly,
  }),
  lostLetter: (word: string, further: number): Words => ({
    message: {
      nl: `Hier is een letter verloren gegaan of verkeerd omgezet: "${shown(word)}"${alsoAt(further, 'nl')}.`,
      en: `A letter was lost or converted wrongly here: "${shown(word)}"${alsoAt(further, 'en')}.`,
    },
    hint: convertedWrongly,
  }),
  swallowedItem: {
    message: {
      nl: 'Deze regel telt nu als vervolg van de tekst erboven, niet als punt van de lijst.',
      en: 'This line now counts as more of the text above it, not as an item of the list.',
    },
    hint: {
      nl: 'Zet het streepje recht onder het streepje erboven. Is het één tekst? Zet die tussen aanhalingstekens.',
      en: 'Put the dash right below the dash above it. Is it one text? Put it in quotes.',
    },
  },
  spaceAfterColon: (name: string): Words => ({
    message: {
      nl: `Achter de dubbele punt van "${shown(name)}" ontbreekt een spatie.`,
      en: `There is no space after the colon of "${shown(name)}".`,
    },
    hint: { nl: `Schrijf "${shown(name)}: …".`, en: `Write "${shown(name)}: …".` },
  }),
  spaceAfterDash: {
    message: {
      nl: 'Achter het streepje ontbreekt een spatie, dus dit is geen punt van een lijst.',
      en: 'There is no space after the dash, so this is not an item of a list.',
    },
    hint: {
      nl: 'Schrijf "- " met een spatie erachter. Is het gewone tekst? Zet die tussen aanhalingstekens.',
      en: 'Write "- " with a space after it. Is it plain text? Put it in quotes.',
    },
  },
} as const
