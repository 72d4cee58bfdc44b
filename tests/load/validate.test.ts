import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/load/document.ts'
import { createLocator } from '../../src/load/locate.ts'
import { validate } from '../../src/load/validate.ts'
import { definition } from '../../src/model/definition.ts'
import { definitionShape, type GroupShape, type Shape } from '../../src/model/shape.ts'
import { written } from './model-values.ts'

describe('a name that is not known', () => {
  test('because of a space that was pasted from a web page says so', () => {
    for (const text of ['actions:\n  - id: a\n    title: A\n\u00a0   owner: b', 'goals: []\n\u00a0 actions: []'])
      expect(said(text)).toEqual([expect.stringContaining('Hier staat een vaste spatie')])
  })

  test.each<[string, string, readonly string[]]>([
    [
      'a near name',
      'ecosystem:\n  id: warmtebond\n  name: Warmtebond\n  regin: Lindewijk',
      ['4:3 unknown-key: "regin" is hier geen bekend veld. Bedoel je "region" (regio)?'],
    ],
    [
      'the Dutch name of a person who leads',
      'actions:\n  - id: scan\n    title: Warmtescan\n    kartrekker: netbeheer',
      ['4:5 unknown-key: "kartrekker" is hier geen bekend veld. Bedoel je "owner" (trekker)?'],
    ],
    [
      'the Dutch word in the description of the field',
      'actions:\n  - id: scan\n    title: Warmtescan\n    prioriteit: hoog',
      [
        '4:5 unknown-key: "prioriteit" is hier geen bekend veld. Bedoel je "priority" (prioriteit)? Schrijf priority: high',
      ],
    ],
    [
      'another word for a field, with another word for its value',
      'actions:\n  - {id: a, title: A, recurrence: maandelijks}\nroles:\n  - {id: r, role: chair, hours: 4}',
      [
        '2:23 unknown-key: "recurrence" is hier geen bekend veld. Bedoel je "every" (hoe vaak (terugkerende actie))? Schrijf every: month',
        '4:26 unknown-key: "hours" is hier geen bekend veld. Bedoel je "hours_per_week" (uren per week)?',
      ],
    ],
    ...['contact', 'e-mail', 'Telefoonnummer', 'contactpersoon'].map((key): [string, string, readonly string[]] => [
      `${key}, which belongs to a person`,
      `vision:\n  statement: Warm\n  ${key}: x`,
      [
        `3:3 unknown-key: "${key}" is hier geen bekend veld. Gegevens van personen horen niet in dit bestand: zet ze in contacts.local.yaml, dat buiten git blijft, en haal deze regel weg.`,
      ],
    ]),
    [
      'a Dutch word in capitals',
      'actions:\n  - id: scan\n    Titel: Warmtescan',
      ['3:5 unknown-key: "Titel" is hier geen bekend veld. Bedoel je "title" (de actie in enkele woorden)?'],
    ],
    [
      'a Dutch word that stands for a required field does not miss that field as well',
      'partners:\n  - id: netbeheer\n    naam: Netbeheer',
      ['3:5 unknown-key: "naam" is hier geen bekend veld. Bedoel je "name" (naam van de organisatie)?'],
    ],
    [
      'nothing near',
      'vision:\n  statement: Warm\n  xyzzyplugh: ja',
      ['3:3 unknown-key: "xyzzyplugh" is hier geen bekend veld. Hier kan staan: …'],
    ],
    [
      'a name of more words',
      'vision:\n  statement: Warm\n  Waarom nu: Gas raakt op',
      ['3:3 unknown-key: "Waarom nu" is hier geen bekend veld. Bedoel je "urgency" (waarom nu)?'],
    ],
    [
      'no letters at all',
      'vision:\n  statement: Warm\n  "": leeg',
      ['3:3 unknown-key: "" is hier geen bekend veld. Hier kan staan: …'],
    ],
    [
      'a name that every object has',
      'vision:\n  statement: Warm\n  constructor: a\n  toString: b',
      [
        '3:3 unknown-key: "constructor" is hier geen bekend veld. Hier kan staan: …',
        '4:3 unknown-key: "toString" is hier geen bekend veld. Hier kan staan: …',
      ],
    ],
    [
      'a section in Dutch',
      'doelen:\n  - id: warm',
      ['1:1 unknown-section: "doelen" is geen bekend onderdeel van een ecosysteem. Bedoel je "goals" (doelen)?'],
    ],
    [
      'a section near its name',
      'partnerss: []',
      ['1:1 unknown-section: "partnerss" is geen bekend onderdeel van een ecosysteem. Bedoel je "partners"?'],
    ],
    [
      'a section with a Dutch word',
      'visie:\n  statement: Warm',
      ['1:1 unknown-section: "visie" is geen bekend onderdeel van een ecosysteem. Bedoel je "vision"?'],
    ],
    [
      'a section far from all',
      'recepten: []',
      [
        '1:1 unknown-section: "recepten" is geen bekend onderdeel van een ecosysteem. Veel gebruikt: ecosystem, vision, problem, partners, roles, goals, actions, indicators, finance, risks. Alle onderdelen: eco explain unknown-section',
      ],
    ],
    [
      'deep inside a list in a list',
      'partners:\n  - id: a\n    name: A\n    brings:\n      - what: Geld\n        bedrag: 10',
      ['6:9 unknown-key: "bedrag" is hier geen bekend veld. Bedoel je "amount" (waarde in geld)?'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('a field that is not there', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'one without anything',
      'vision:\n  why: Samen',
      [
        '1:1 missing-key: Hier ontbreekt "statement" (de visie in één of twee zinnen). Voeg een regel toe: statement: …',
      ],
    ],
    [
      'each in a list',
      'partners:\n  - id: a\n  - name: B',
      [
        '2:5 missing-key: Hier ontbreekt "name" (naam van de organisatie). Voeg een regel toe: name: …',
        '3:5 missing-key: Hier ontbreekt "id" (vast kenmerk, nooit wijzigen). Voeg een regel toe: id: b',
      ],
    ],
    [
      'one with a choice',
      'finance:\n  costs:\n    - id: a\n      what: Buizen',
      [
        '3:7 missing-key: Hier ontbreekt "year" (jaar). Voeg een regel toe: year: 2026',
        '3:7 missing-key: Hier ontbreekt "amount" (begroot). Voeg een regel toe: amount: 2500',
      ],
    ],
    [
      'one that is written without a value',
      'partners:\n  - id: a\n    name:\n    helix: company',
      ['3:5 missing-key: "name" is nog leeg (naam van de organisatie). Vul de regel aan: name: …'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('a value out of a set', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'in the quotes of a word processor',
      'actions:\n  - {id: a, title: A, kind: ‘one-off’}',
      [
        '2:29 not-allowed: Bij "‘one-off’" staan aanhalingstekens uit Word (“ ”), en die zijn voor YAML gewone letters. Laat ze weg: kind: one-off',
      ],
    ],
    [
      'a Dutch word',
      'actions:\n  - {id: a, title: A, kind: eenmalig}',
      ['2:29 not-allowed: "eenmalig" is geen waarde voor "kind". Bedoel je one-off (eenmalig)? Schrijf kind: one-off'],
    ],
    [
      'another Dutch word for the same',
      'actions:\n  - {id: a, title: A, kind: herhalend}',
      [
        '2:29 not-allowed: "herhalend" is geen waarde voor "kind". Bedoel je recurring (terugkerend)? Schrijf kind: recurring',
      ],
    ],
    [
      'a Dutch word in capitals and with an underscore',
      'partners:\n  - {id: a, name: A, helix: Onderwijs_en_onderzoek}',
      [
        '2:29 not-allowed: "Onderwijs_en_onderzoek" is geen waarde voor "helix". Bedoel je knowledge (onderwijs en onderzoek)? Schrijf helix: knowledge',
      ],
    ],
    [
      'a slip of the pen',
      'actions:\n  - {id: a, title: A, kind: recuring}',
      [
        '2:29 not-allowed: "recuring" is geen waarde voor "kind". Bedoel je recurring (terugkerend)? Schrijf kind: recurring',
      ],
    ],
    [
      'no idea',
      'actions:\n  - {id: a, title: A, priority: paars}',
      ['2:33 not-allowed: "paars" is geen waarde voor "priority". Kies uit: low (laag), medium (middel), high (hoog).'],
    ],
    [
      'a number',
      'actions:\n  - {id: a, title: A, priority: 1}',
      ['2:33 not-allowed: "1" is geen waarde voor "priority". Kies uit: low (laag), medium (middel), high (hoog).'],
    ],
    [
      'a list',
      'actions:\n  - {id: a, title: A, priority: [high]}',
      [
        '2:23 not-allowed: Een lijst is geen waarde voor "priority". Kies uit: low (laag), medium (middel), high (hoog).',
      ],
    ],
    [
      'one of a list',
      'partners:\n  - {id: a, name: A, levels: [mbo, landelijk]}',
      ['2:36 not-allowed: "landelijk" is geen waarde voor "levels". Bedoel je national (nationaal)? Schrijf national'],
    ],
    [
      'a name that every object has',
      'actions:\n  - {id: a, title: A, kind: constructor}',
      [
        '2:29 not-allowed: "constructor" is geen waarde voor "kind". Kies uit: one-off (eenmalig), recurring (terugkerend), project (deelproject).',
      ],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('a date', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the month 13',
      'actions:\n  - {id: a, title: A, start: 2026-13-40}',
      [
        '2:30 not-a-date: "2026-13-40" is geen bestaande datum. Schrijf jaar-maand-dag (2026-05-01), of alleen een maand (2026-05) of een jaar (2026).',
      ],
    ],
    [
      '30 February',
      'actions:\n  - {id: a, title: A, start: 2026-02-30}',
      [
        '2:30 not-a-date: "2026-02-30" is geen bestaande datum: februari 2026 heeft 28 dagen. Schrijf een dag die er is, zoals start: 2026-02-28',
      ],
    ],
    [
      '29 February in a year without',
      'actions:\n  - {id: a, title: A, start: 2100-02-29}',
      [
        '2:30 not-a-date: "2100-02-29" is geen bestaande datum: februari 2100 heeft 28 dagen. Schrijf een dag die er is, zoals start: 2100-02-28',
      ],
    ],
    [
      'a day that is not there, day first',
      'actions:\n  - {id: a, title: A, start: 31-02-2028}',
      [
        '2:30 not-a-date: "31-02-2028" is geen bestaande datum: februari 2028 heeft 29 dagen. Schrijf een dag die er is, zoals start: 2028-02-29',
      ],
    ],
    [
      'a day that is not there, in words, where a day belongs',
      'actions:\n  - {id: a, title: A, done_on: 31 april 2026}',
      [
        '2:32 not-a-date: "31 april 2026" is geen bestaande datum: april 2026 heeft 30 dagen. Schrijf een dag die er is, zoals done_on: 2026-04-30',
      ],
    ],
    [
      'in the quotes of a word processor',
      'actions:\n  - {id: a, title: A, start: “2026-05-01”}',
      [
        '2:30 not-a-date: Bij "“2026-05-01”" staan aanhalingstekens uit Word (“ ”), en die zijn voor YAML gewone letters. Laat ze weg: start: 2026-05-01',
      ],
    ],
    [
      'in words',
      'actions:\n  - {id: a, title: A, start: 1 mei 2026}',
      ['2:30 not-a-date: "1 mei 2026" is geen datum die eco kan lezen. Schrijf start: 2026-05-01'],
    ],
    [
      'day first',
      'actions:\n  - {id: a, title: A, start: 01-05-2026}',
      [
        '2:30 not-a-date: "01-05-2026" is geen datum die eco kan lezen. Gelezen als dag-maand-jaar: schrijf start: 2026-05-01',
      ],
    ],
    [
      'with slashes',
      'actions:\n  - {id: a, title: A, start: 1/5/2026}',
      [
        '2:30 not-a-date: "1/5/2026" is geen datum die eco kan lezen. Gelezen als dag-maand-jaar: schrijf start: 2026-05-01',
      ],
    ],
    [
      'without zeros',
      'actions:\n  - {id: a, title: A, start: 2026-5-1}',
      ['2:30 not-a-date: "2026-5-1" is geen datum die eco kan lezen. Schrijf start: 2026-05-01'],
    ],
    [
      'a month in words',
      'actions:\n  - {id: a, title: A, start: mei 2026}',
      ['2:30 not-a-date: "mei 2026" is geen datum die eco kan lezen. Schrijf start: 2026-05'],
    ],
    [
      'a quarter',
      'actions:\n  - {id: a, title: A, start: Q2 2026}',
      ['2:30 not-a-date: "Q2 2026" is geen datum die eco kan lezen. Schrijf start: 2026-04'],
    ],
    [
      'a quarter in words',
      'actions:\n  - {id: a, title: A, deadline: 3e kwartaal 2026}',
      ['2:33 not-a-date: "3e kwartaal 2026" is geen datum die eco kan lezen. Schrijf deadline: 2026-09'],
    ],
    [
      'a number that is no year',
      'actions:\n  - {id: a, title: A, start: 26}',
      [
        '2:30 not-a-date: "26" is geen datum die eco kan lezen. Schrijf jaar-maand-dag (2026-05-01), of alleen een maand (2026-05) of een jaar (2026).',
      ],
    ],
    [
      'a month where a day belongs',
      'actions:\n  - {id: a, title: A, done_on: 2026-05}',
      [
        '2:32 not-a-date: Bij "done_on" hoort een hele datum, niet alleen "2026-05". Schrijf ook de maand en de dag: done_on: 2026-05-01',
      ],
    ],
    [
      'a year where a day belongs',
      'actions:\n  - {id: a, title: A, done_on: 2026}',
      [
        '2:32 not-a-date: Bij "done_on" hoort een hele datum, niet alleen "2026". Schrijf ook de maand en de dag: done_on: 2026-05-01',
      ],
    ],
    [
      'a month in words where a day belongs',
      'actions:\n  - {id: a, title: A, done_on: mei 2026}',
      [
        '2:32 not-a-date: Bij "done_on" hoort een hele datum, niet alleen "mei 2026". Schrijf ook de maand en de dag: done_on: 2026-05-01',
      ],
    ],
    [
      'a day in words where a day belongs',
      'actions:\n  - {id: a, title: A, done_on: 1 mei 2026}',
      ['2:32 not-a-date: "1 mei 2026" is geen datum die eco kan lezen. Schrijf done_on: 2026-05-01'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('a number', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'in the quotes of a word processor',
      'actions:\n  - {id: a, title: A, budget: “12.500”}',
      [
        '2:31 not-a-number: Bij "“12.500”" staan aanhalingstekens uit Word (“ ”), en die zijn voor YAML gewone letters. Laat ze weg: budget: 12500',
      ],
    ],
    [
      'the Dutch way with cents',
      'actions:\n  - {id: a, title: A, budget: "12.500,00"}',
      ['2:31 not-a-number: "12.500,00" is geen getal. Schrijf budget: 12500'],
    ],
    [
      'with a euro sign',
      'actions:\n  - id: a\n    title: A\n    budget: € 24.000',
      ['4:13 not-a-number: "€ 24.000" is geen getal. Schrijf budget: 24000'],
    ],
    [
      'in thousands',
      'actions:\n  - {id: a, title: A, budget: 24k}',
      ['2:31 not-a-number: "24k" is geen getal. Schrijf budget: 24000'],
    ],
    [
      'in millions',
      'actions:\n  - id: a\n    title: A\n    budget: 1,5 mln',
      ['4:13 not-a-number: "1,5 mln" is geen getal. Schrijf budget: 1500000'],
    ],
    [
      'in millions without a rounding fault',
      'actions:\n  - id: a\n    title: A\n    budget: 8,2 miljoen',
      ['4:13 not-a-number: "8,2 miljoen" is geen getal. Schrijf budget: 8200000'],
    ],
    [
      'years where one belongs',
      'finance:\n  costs: [{id: a, what: A, amount: 1, year: 2027/2028}]',
      ['2:45 not-a-number: "2027/2028" is geen getal. Schrijf alleen cijfers: year: 2026'],
    ],
    [
      'half a year',
      'finance:\n  costs: [{id: a, what: A, amount: 1, year: 2026.5}]',
      [
        '2:45 not-a-number: Bij "year" hoort een heel getal van 0 of meer, niet "2026.5". Schrijf een heel getal: year: 2026',
      ],
    ],
    [
      'in quotes',
      'actions:\n  - {id: a, title: A, budget: "12"}',
      ['2:31 not-a-number: "12" is geen getal. Schrijf budget: 12'],
    ],
    [
      'with a thousands point, which YAML takes for decimals',
      'actions:\n  - {id: a, title: A, budget: 24.000}',
      [
        '2:31 not-a-number: YAML leest 24.000 als 24: achter een punt staan de decimalen. Schrijf duizendtallen zonder punt: budget: 24000',
      ],
    ],
    [
      'with a thousands point where something is counted',
      'actions:\n  - {id: a, title: A, hours: 1.200}',
      [
        '2:30 not-a-number: YAML leest 1.200 als 1,2: achter een punt staan de decimalen. Schrijf duizendtallen zonder punt: hours: 1200',
      ],
    ],
    [
      'words',
      'actions:\n  - {id: a, title: A, budget: veel}',
      [
        '2:31 not-a-number: "veel" is geen getal. Schrijf alleen cijfers, met een punt voor de decimalen: budget: 12500 of budget: 12500.50',
      ],
    ],
    [
      'infinite',
      'actions:\n  - {id: a, title: A, budget: .inf}',
      [
        '2:31 not-a-number: "Infinity" is geen getal. Schrijf alleen cijfers, met een punt voor de decimalen: budget: 12500 of budget: 12500.50',
      ],
    ],
    [
      'not a number',
      'actions:\n  - {id: a, title: A, budget: .nan}',
      [
        '2:31 not-a-number: "NaN" is geen getal. Schrijf alleen cijfers, met een punt voor de decimalen: budget: 12500 of budget: 12500.50',
      ],
    ],
    [
      'more than can be summed',
      'actions:\n  - {id: a, title: A, budget: 1e300}',
      ['2:31 not-a-number: 1e+300 is groter dan waar eco mee kan rekenen. Kijk of er cijfers te veel staan.'],
    ],
    [
      'more than a computer holds',
      'actions:\n  - {id: a, title: A, budget: 1e400}',
      ['2:31 not-a-number: 1e400 is groter dan waar eco mee kan rekenen. Kijk of er cijfers te veel staan.'],
    ],
    [
      'a negative count',
      'actions:\n  - {id: a, title: A, hours: -3}',
      [
        '2:30 not-a-number: Bij "hours" hoort een heel getal van 0 of meer, niet "-3". Schrijf een heel getal: hours: 40',
      ],
    ],
    [
      'half a count',
      'actions:\n  - {id: a, title: A, hours: 1.5}',
      [
        '2:30 not-a-number: Bij "hours" hoort een heel getal van 0 of meer, niet "1.5". Schrijf een heel getal: hours: 40',
      ],
    ],
    [
      'a count in Dutch that is no whole number',
      'actions:\n  - {id: a, title: A, hours: "1,5"}',
      [
        '2:30 not-a-number: Bij "hours" hoort een heel getal van 0 of meer, niet "1,5". Schrijf een heel getal: hours: 40',
      ],
    ],
    [
      'a percentage with its sign',
      'actions:\n  - {id: a, title: A, progress: 60%}',
      ['2:33 not-a-number: "60%" is geen getal. Schrijf progress: 60'],
    ],
    [
      'a list',
      'actions:\n  - {id: a, title: A, budget: [1]}',
      [
        '2:23 not-a-number: Een lijst is geen getal. Schrijf alleen cijfers, met een punt voor de decimalen: budget: 12500 of budget: 12500.50',
      ],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('yes or no', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'nee',
      'orchestration: {holder: a, independent: nee}',
      ['1:41 not-yes-or-no: Bij "independent" hoort true (ja) of false (nee), niet "nee". Schrijf independent: false'],
    ],
    [
      'no',
      'orchestration: {holder: a, independent: no}',
      ['1:41 not-yes-or-no: Bij "independent" hoort true (ja) of false (nee), niet "no". Schrijf independent: false'],
    ],
    [
      'Ja',
      'orchestration: {holder: a, independent: Ja}',
      ['1:41 not-yes-or-no: Bij "independent" hoort true (ja) of false (nee), niet "Ja". Schrijf independent: true'],
    ],
    [
      'misschien',
      'orchestration: {holder: a, independent: misschien}',
      [
        '1:41 not-yes-or-no: Bij "independent" hoort true (ja) of false (nee), niet "misschien". Schrijf independent: true of independent: false',
      ],
    ],
    [
      'a number',
      'orchestration: {holder: a, independent: 1}',
      [
        '1:41 not-yes-or-no: Bij "independent" hoort true (ja) of false (nee), niet "1". Schrijf independent: true of independent: false',
      ],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('an id', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a number',
      'partners:\n  - {id: 2026, name: A}',
      [
        '2:10 not-an-id: YAML leest 2026 als een getal; een id is tekst. Een id bestaat uit kleine letters en cijfers met streepjes ertussen: schrijf id: "2026".',
      ],
    ],
    [
      'capitals and underscores',
      'partners:\n  - {id: Net_Beheer, name: A}',
      [
        '2:10 not-an-id: "Net_Beheer" is geen id. Een id bestaat uit kleine letters en cijfers met streepjes ertussen: schrijf id: net-beheer.',
      ],
    ],
    [
      'spaces and accents',
      'partners:\n  - {id: Coöperatie Lindewijk, name: A}',
      [
        '2:10 not-an-id: "Coöperatie Lindewijk" is geen id. Een id bestaat uit kleine letters en cijfers met streepjes ertussen: schrijf id: cooperatie-lindewijk.',
      ],
    ],
    [
      'yes or no',
      'partners:\n  - {id: true, name: A}',
      [
        '2:10 not-an-id: YAML leest true als ja of nee; een id is tekst. Een id bestaat uit kleine letters en cijfers met streepjes ertussen: schrijf id: "true".',
      ],
    ],
    [
      'only marks',
      'partners:\n  - {id: "!!", name: A}',
      [
        '2:10 not-an-id: "!!" is geen id. Een id bestaat uit kleine letters en cijfers met streepjes ertussen, zoals talent-2027.',
      ],
    ],
    [
      'a list',
      'partners:\n  - {id: [a, b], name: A}',
      [
        '2:6 not-an-id: Een lijst is geen id. Een id bestaat uit kleine letters en cijfers met streepjes ertussen, zoals talent-2027.',
      ],
    ],
    [
      'a group of fields',
      'partners:\n  - {id: {a: b}, name: A}',
      [
        '2:6 not-an-id: Een groep velden is geen id. Een id bestaat uit kleine letters en cijfers met streepjes ertussen, zoals talent-2027.',
      ],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('a text', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a version that YAML takes for a number',
      'documents:\n  - {id: a, title: A, version: 1.10}',
      [
        '2:32 wrong-type: YAML leest 1.10 als het getal 1.1; bij "version" hoort tekst. Zet er aanhalingstekens om: "1.10"',
      ],
    ],
    [
      'a word that YAML takes for true',
      'vision: {statement: true}',
      [
        '1:21 wrong-type: YAML leest true als ja of nee; bij "statement" hoort tekst. Zet er aanhalingstekens om: "true"',
      ],
    ],
    [
      'a list',
      'vision: {statement: [warm, samen]}',
      [
        '1:10 wrong-type: Bij "statement" hoort één stuk tekst, niet een lijst. Schrijf de tekst achter de dubbele punt. Staat er een dubbele punt in de tekst zelf? Zet de hele tekst tussen aanhalingstekens.',
      ],
    ],
    [
      'a group of fields',
      'vision:\n  statement:\n    Ons doel: warm',
      [
        '2:3 wrong-type: Bij "statement" hoort één stuk tekst, niet een groep velden. Schrijf de tekst achter de dubbele punt. Staat er een dubbele punt in de tekst zelf? Zet de hele tekst tussen aanhalingstekens.',
      ],
    ],
    [
      'a number where text or a group may stand',
      'partners:\n  - {id: a, name: A, interests: [12]}',
      [
        '2:34 wrong-type: YAML leest 12 als het getal 12; bij "interests" hoort tekst. Zet er aanhalingstekens om: "12"',
      ],
    ],
    [
      'a number as a reference',
      'actions:\n  - {id: a, title: A, owner: 12}',
      ['2:30 wrong-type: YAML leest 12 als het getal 12; bij "owner" hoort tekst. Zet er aanhalingstekens om: "12"'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('a list or a group of fields', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'one word where a list belongs',
      'actions:\n  - {id: a, title: A, goals: warm}',
      [
        '2:30 wrong-type: Bij "goals" hoort een lijst, niet "warm". Zet elk punt op een eigen regel met een streepje ervoor, of schrijf goals: [warm]',
      ],
    ],
    [
      'ids below each other without dashes',
      'actions:\n  - id: a\n    title: A\n    contributors:\n      gem\n      roc-oost',
      [
        '5:7 wrong-type: Bij "contributors" hoort een lijst, niet "gem roc-oost". Zet elk punt op een eigen regel met een streepje ervoor, of schrijf contributors: [gem, roc-oost]',
      ],
    ],
    [
      'a sentence where a list belongs',
      'partners:\n  - id: a\n    name: A\n    gets: "Kennis: over warmte"',
      [
        '4:11 wrong-type: Bij "gets" hoort een lijst, niet "Kennis: over warmte". Zet elk punt op een eigen regel met een streepje ervoor: "- …".',
      ],
    ],
    [
      'a group where a list belongs',
      'partners:\n  id: a\n  name: A',
      ['1:1 wrong-type: Bij "partners" hoort een lijst, niet een groep velden. Zet voor elk punt een streepje: "- …".'],
    ],
    [
      'a word where a list of groups belongs',
      'partners: Netbeheer',
      [
        '1:11 wrong-type: Bij "partners" hoort een lijst, niet "Netbeheer". Zet elk punt op een eigen regel met een streepje ervoor: "- …".',
      ],
    ],
    [
      'a list where a group belongs',
      'vision:\n  - statement: Warm',
      [
        '1:1 wrong-type: Bij "vision" horen velden, niet een lijst. Haal de streepjes weg en schrijf de velden eronder, zoals "statement: …".',
      ],
    ],
    [
      'a text where a group belongs',
      'vision: Warm',
      [
        '1:9 wrong-type: Bij "vision" horen velden, niet "Warm". Schrijf de velden op eigen regels, ingesprongen, zoals "statement: …".',
      ],
    ],
    [
      'names in a list of groups',
      'partners: [netbeheer]',
      [
        '1:12 wrong-type: Bij "partners" horen velden, niet "netbeheer". Schrijf de velden op eigen regels, ingesprongen, zoals "id: …".',
      ],
    ],
    [
      'a list in a list of references',
      'actions:\n  - {id: a, title: A, goals: [[warm]]}',
      [
        '2:32 wrong-type: Bij "goals" hoort één stuk tekst, niet een lijst. Schrijf de tekst achter de dubbele punt. Staat er een dubbele punt in de tekst zelf? Zet de hele tekst tussen aanhalingstekens.',
      ],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

test('far from everything, a field gets all the names there are, and a section the usual ones', () => {
  const [section, field] = judged({ recepten: [], scope: { statement: 'Warm', xyzzyplugh: 1 } }).diagnostics
  const scope = definitionShape.fields.scope as GroupShape
  expect(section?.hint?.en).toMatch(/^Often used: ecosystem, .* All sections: eco explain unknown-section$/)
  expect(field?.hint?.en).toBe(`Known here: ${Object.keys(scope.fields).join(', ')}.`)
})

describe('what is left of a file', () => {
  test('has what fits and leaves out what does not', () => {
    expect(sound('vision:\n  statement: Warm\n  why: [a]\n  vaag: x\nrecepten: []')).toEqual({
      vision: { statement: 'Warm' },
    })
  })

  test('has an empty value for a required field that is missing or wrong', () => {
    expect(sound('finance:\n  costs:\n    - {id: Buis, year: later}\n  state_aid: {basis: geen}')).toEqual({
      finance: { costs: [{ id: '', year: 0, what: '', amount: 0 }], state_aid: {} },
    })
  })

  test('keeps the place of every item of a list, also of what is no item', () => {
    expect(sound('partners:\n  - netbeheer\n  -\n  - {id: gemeente, name: Gemeente, levels: [mbo, xx, hbo]}')).toEqual({
      partners: [
        { id: '', name: '' },
        { id: '', name: '' },
        { id: 'gemeente', name: 'Gemeente', levels: ['mbo', '', 'hbo'] },
      ],
    })
  })

  test('is an empty ecosystem when the file is no mapping at all', () => {
    expect(validate(['x'], definitionShape, { file: 'a.yaml', raw: () => undefined }).value).toEqual({})
  })

  test('has months and years as they were written', () => {
    expect(sound('history:\n  - {id: a, event: A, date: 2026-05}\n  - {id: b, event: B, date: 2026}')).toEqual({
      history: [
        { id: 'a', event: 'A', date: '2026-05' },
        { id: 'b', event: 'B', date: 2026 },
      ],
    })
  })
})

test('a thousand billion is the largest amount, up and down, and a hundred thousand billion the largest number', () => {
  const budgets = (...all: number[]) =>
    judged({ actions: all.map((budget, at) => ({ id: `a${at}`, title: 'A', budget })) }).diagnostics
  expect(budgets(1e12, -1e12, 0, -0.5)).toEqual([])
  expect(budgets(1.01e12, -1.01e12)).toHaveLength(2)
  const targets = (...all: number[]) =>
    judged({ indicators: all.map((target, at) => ({ id: `a${at}`, name: 'A', target })) }).diagnostics
  expect(targets(1e14, -1e14)).toEqual([])
  expect(targets(1.01e14, -1.01e14)).toHaveLength(2)
})

test.each([
  ['1.234.567,89', '1234567.89'],
  ['1,234.5', '1234.5'],
  ['12 500', '12500'],
  ['0,5', '0.5'],
  ['24.000.00', undefined],
  ['1000.000', undefined],
  ['24000.500', undefined],
  ['1.234.56', undefined],
  ['12 50', undefined],
  ['1.23.456', undefined],
  ['1.234,567', undefined],
  ['1234,567', undefined],
  ['50%', undefined],
])('the amount %s is proposed only where it can mean one thing: %s', (written, meant) => {
  const hint = meant ?? '12500 of budget: 12500.50'
  const digitsOnly = 'Schrijf alleen cijfers, met een punt voor de decimalen: budget: '
  expect(said(`actions:\n  - {id: a, title: A, budget: "${written}"}`)).toEqual([
    `2:31 not-a-number: "${written}" is geen getal. ${meant === undefined ? digitsOnly : 'Schrijf budget: '}${hint}`,
  ])
})

test('amounts are looked at twice only in a file that may hold a thousands point', () => {
  const raw = () => '24.000'
  const value = { actions: [{ id: 'a', title: 'A', budget: 24 }] }
  const rules = (hasThousands: boolean) =>
    validate(value, definitionShape, { file: 'a.yaml', raw, hasThousands }).diagnostics.map(({ rule }) => rule)
  expect([rules(true), rules(false)]).toEqual([['not-a-number'], []])
})

test('a group that calls its fields as every object does is refused like any other', () => {
  expect(
    said('partners:\n  - {id: {toString: a, valueOf: b}, name: {toString: a}}').map((one) => one.slice(0, 40)),
  ).toEqual(['2:6 not-an-id: Een groep velden is geen ', '2:37 wrong-type: Bij "name" hoort één st'])
})

test('every message exists in both languages, and no Dutch one is English', () => {
  fc.assert(
    fc.property(written, (value) => {
      for (const { message, hint } of judged(value).diagnostics) {
        expect(message.nl).not.toBe(message.en)
        expect(`${message.nl} ${hint?.nl} ${message.en} ${hint?.en}`).not.toMatch(/undefined|\[object/)
      }
    }),
  )
})

describe('the walker and zod', () => {
  test('judge alike', () => {
    fc.assert(
      fc.property(written, (value) => {
        expect(judged(value).diagnostics.map(({ place }) => place.path.join('/')).length > 0).toBe(
          !definition.safeParse(value).success,
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('differ on purpose for an empty item of a list: reading the file reported it already', () => {
    const value = { partners: [{ id: 'a', name: 'A', levels: [''] }] }
    expect(judged(value).diagnostics).toEqual([])
    expect(definition.safeParse(value).success).toBe(false)
  })

  test('differ on purpose for a thousands point, which only the text of the file shows', () => {
    const text = 'actions:\n  - {id: a, title: A, budget: 24.000}'
    expect(said(text)).toHaveLength(1)
    expect(definition.safeParse(parsed(text).document.value).success).toBe(true)
  })
})

test('what is left always has the types of the model, and lists keep their length', () => {
  fc.assert(
    fc.property(written, (value) => {
      expect(misfits(judged(value).value, definitionShape, value)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('what is left is left as it is a second time, but for the values that became empty', () => {
  fc.assert(
    fc.property(written, (value) => {
      const once = judged(value).value
      expect(judged(once).value).toEqual(once)
    }),
  )
})

function judged(value: unknown) {
  return validate(value, definitionShape, { file: 'a.yaml', raw: () => undefined })
}

function parsed(text: string) {
  return parseDocument({ file: 'a.yaml', content: new TextEncoder().encode(text) })
}

/** The findings in a text as `line:column rule: message hint`. */
function said(text: string): string[] {
  const { document } = parsed(text)
  const { locate, raw } = createLocator(document.text)
  const { diagnostics } = validate(document.value, definitionShape, { file: 'a.yaml', raw, hasThousands: true })
  return diagnostics.map(({ rule, place, message, hint }) => {
    const { line, column } = locate(place)
    return `${line}:${column} ${rule}: ${message.nl} ${hint?.nl.replace(/^(Hier kan staan: ).*$/, '$1…')}`
  })
}

function sound(text: string): unknown {
  return judged(parsed(text).document.value).value
}

/** Where a value has another type than its shape says; the empty text stands for any word, date or id. */
function misfits(value: unknown, shape: Shape, source: unknown, path = ''): string[] {
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return [path]
    const items: readonly unknown[] = Array.isArray(source) ? source : []
    const length = Array.isArray(source) && source.length !== value.length ? [`${path} length`] : []
    return [...length, ...value.flatMap((item, at) => misfits(item, shape.of, items[at], `${path}/${at}`))]
  }
  if (shape.kind === 'either' && typeof value === 'string') return []
  if (shape.kind === 'group' || shape.kind === 'either') {
    const { fields, required } = shape.kind === 'either' ? shape.group : shape
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
    const group = value as Record<string, unknown>
    const from = (source ?? {}) as Record<string, unknown>
    return [
      ...required.filter((key) => !Object.hasOwn(group, key)).map((key) => `${path}/${key} missing`),
      ...Object.entries(group).flatMap(([key, one]) => {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined
        return field === undefined ? [`${path}/${key} unknown`] : misfits(one, field, from[key], `${path}/${key}`)
      }),
    ]
  }
  return isOfKind(value, shape) ? [] : [`${path} ${shape.kind} ${String(value)}`]
}

function isOfKind(value: unknown, shape: Shape): boolean {
  switch (shape.kind) {
    case 'choice':
      return value === '' || (typeof value === 'string' && Object.keys(shape.labels).includes(value))
    case 'flag':
      return typeof value === 'boolean'
    case 'amount':
    case 'number':
    case 'percentage':
      return Number.isFinite(value)
    case 'count':
      return Number.isInteger(value) && Number(value) >= 0
    case 'id':
      return typeof value === 'string' && /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(value)
    case 'day':
    case 'date':
      return value === '' || /^\d{4}(?:-\d{2}){0,2}$/.test(String(value))
    default:
      return typeof value === 'string'
  }
}
