import type { Language } from '../text.ts'

/** The texts of `--help` of the commands that change files. */
export interface EditHelp {
  readonly yes: string
  readonly fix: string
  readonly dryRun: string
  readonly add: Readonly<
    Record<'about' | 'section' | 'sectionAbout' | 'fields' | 'fieldsAbout' | 'name' | 'id' | 'file' | 'after', string>
  >
  readonly fmt: Readonly<Record<'about' | 'path' | 'check' | 'diff' | 'after', string>>
  readonly rename: Readonly<Record<'about' | 'thing' | 'thingAbout' | 'to' | 'toAbout' | 'after', string>>
  readonly set: Readonly<Record<'about' | 'target' | 'targetAbout' | 'value' | 'valueAbout' | 'after', string>>
}

const nl: EditHelp = {
  yes: 'schrijf zonder te vragen; zonder terminal en zonder --yes laat eco alleen zien wat er zou veranderen',
  fix: 'herstel wat zeker is: Nederlands woord voor een vaste waarde, notatie van een datum, verschreven veld of verwijzing',
  dryRun: 'toon bij --fix alleen wat zou veranderen',
  add: {
    about: 'zet er een partner, doel, actie of iets anders bij',
    section: 'onderdeel',
    sectionAbout: 'wat erbij komt: partner, doel, actie, rol, risico, besluit, of een ander onderdeel uit eco list',
    fields: '--veld waarde',
    fieldsAbout: 'elk veld met zijn naam, zoals --trekker roc; en de map van het ecosysteem als je daar niet bent',
    name: 'naam of titel',
    id: 'kenmerk (standaard afgeleid van de naam)',
    file: 'bestand waarin het komt (standaard waar de lijst al staat)',
    after: `Voorbeelden:
  eco add partner --name "ROC Linde" --helix kennis --joined 2024-01
  eco add doel --name "Meer talent" --trekker roc-linde --deadline 2027-06-30
  eco add actie --name "Lessen geven" --goals meer-talent,instroom --yes

Wat nodig is en niet is gegeven, vraagt eco als er een terminal is. Uitgang: 0 geschreven · 1 niet geschreven`,
  },
  fmt: {
    about: 'zet bestanden in één vorm: volgorde van velden, inspringen, aanhalingstekens, lange teksten',
    path: 'map of bestand van een ecosysteem, of een map met meer ecosystemen (standaard de map waar je bent)',
    check: 'schrijf niets; uitgang 1 als een bestand nog niet is opgemaakt',
    diff: 'schrijf niets; toon wat er zou veranderen',
    after: `Wat er staat, blijft wat het is: elke opmerking (#), elk anker en de volgorde van punten en onderdelen.

Een bestand dat geen YAML is, blijft zoals het is. Uitgang: 0 opgemaakt · 1 met --check of --diff nog niet, of geen YAML · 2 niet te lezen`,
  },
  rename: {
    about: 'geef iets een ander id, met elke verwijzing ernaar in alle bestanden',
    thing: 'onderdeel/id',
    thingAbout: 'wat: goals/talent, of talent als het id maar één keer voorkomt',
    to: 'nieuw-id',
    toAbout: 'kleine letters en cijfers met streepjes ertussen',
    after: `Voorbeeld: eco rename partners/roc roc-lindervaart

Alle bestanden worden samen gewijzigd of geen enkel. Uitgang: 0 geschreven · 1 niet geschreven`,
  },
  set: {
    about: 'zet één veld, en wijzig niets anders in het bestand',
    target: 'onderdeel/id.veld',
    targetAbout: 'welk veld: goals/talent.deadline, talent.deadline als het id maar één keer voorkomt, of vision.why',
    value: 'waarde',
    valueAbout:
      'wat er komt te staan: een datum, getal, keuze (ook in het Nederlands), id, tekst, of a,b voor een lijst',
    after: `Voorbeelden:
  eco set goals/talent.deadline 2027-06-30
  eco set talent.trekker roc-lindervaart
  eco set actions/les.goals talent,instroom
  eco set governance.bodies.kernteam.meets maand
  eco set partners/roc.brings '[{ what: Lesruimte, amount: 40000 }]' --yes

Eerst zie je het verschil. Uitgang: 0 geschreven of niets te wijzigen · 1 niet geschreven (nee gezegd, of geen --yes)`,
  },
}

const en: EditHelp = {
  yes: 'write without asking; without a terminal and without --yes eco only shows what would change',
  fix: 'mend what is beyond doubt: a Dutch word for a fixed value, how a date is written, a misspelt field or reference',
  dryRun: 'with --fix: only show what would change',
  add: {
    about: 'add a partner, goal, action or anything else',
    section: 'section',
    sectionAbout: 'what is added: partner, goal, action, role, risk, decision, or another section of eco list',
    fields: '--field value',
    fieldsAbout: 'each field by its name, such as --owner roc; and the folder of the ecosystem when you are not in it',
    name: 'name or title',
    id: 'id (after the name by default)',
    file: 'file in which it comes (where the list stands by default)',
    after: `Examples:
  eco add partner --name "ROC Linde" --helix knowledge --joined 2024-01
  eco add goal --name "More talent" --owner roc-linde --deadline 2027-06-30
  eco add action --name "Teaching" --goals more-talent,intake --yes

What is needed and was not given, eco asks at a terminal. Exit code: 0 written · 1 not written`,
  },
  fmt: {
    about: 'put files in one form: order of fields, indentation, quotes, long texts',
    path: 'folder or file of an ecosystem, or a folder with several (the folder you are in by default)',
    check: 'write nothing; exit code 1 when a file is not formatted',
    diff: 'write nothing; show what would change',
    after: `What is said stays what it is: every comment (#), every anchor, and the order of items and sections.

A file that is no YAML stays as it is. Exit code: 0 formatted · 1 with --check or --diff not yet, or no YAML · 2 cannot be read`,
  },
  rename: {
    about: 'give something another id, with every reference to it in all files',
    thing: 'section/id',
    thingAbout: 'what: goals/talent, or talent when the id occurs only once',
    to: 'new-id',
    toAbout: 'lower-case letters and digits joined by hyphens',
    after: `Example: eco rename partners/roc roc-lindervaart

All files are changed together or none is. Exit code: 0 written · 1 not written`,
  },
  set: {
    about: 'set one field, and change nothing else in the file',
    target: 'section/id.field',
    targetAbout: 'which field: goals/talent.deadline, talent.deadline when the id occurs only once, or vision.why',
    value: 'value',
    valueAbout: 'what it becomes: a date, number, choice, id, text, or a,b for a list',
    after: `Examples:
  eco set goals/talent.deadline 2027-06-30
  eco set talent.owner roc-lindervaart
  eco set actions/lesson.goals talent,intake
  eco set governance.bodies.core-team.meets month
  eco set partners/roc.brings '[{ what: Classrooms, amount: 40000 }]' --yes

You see the difference first. Exit code: 0 written, or nothing to change · 1 not written (no was said, or no --yes)`,
  },
}

export const editHelp: Record<Language, EditHelp> = { nl, en }
