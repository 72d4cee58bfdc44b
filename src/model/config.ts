import type { z } from 'zod'
import { phase } from './choices.ts'
import { choice, count, day, group, list, text, visibility } from './fields.ts'

const severities = group(
  {
    rule: text('Regel of vraag, zoals eco check haar noemt', 'Rule or question, as eco check calls it'),
    severity: choice(
      {
        off: ['uit', 'off', 'nee'],
        info: ['open', 'info', 'open punt'],
        warning: ['let op', 'warning', 'waarschuwing'],
        error: ['fout', 'error'],
      },
      'Hoe zwaar zij weegt',
      'How much it weighs',
    ),
  },
  {
    phase: phase('Alleen zolang het werk in deze fase zit', 'Only while the work is in this phase'),
    files: text(
      'Alleen in deze bestanden, vanuit de map van dit bestand: concept/ of **/acties.yaml',
      'Only in these files, from the folder of this file: draft/ or **/actions.yaml',
    ),
  },
)

const waiver = group(
  {
    rule: text('Regel of vraag, zoals eco check haar noemt', 'Rule or question, as eco check calls it'),
    reason: text('Waarom dit zo mag', 'Why this may be so'),
  },
  {
    place: text(
      'Waar, zoals actions/wijkplan, of een bestand; zonder: overal',
      'Where, such as actions/district-plan, or a file; without: everywhere',
    ),
    owner: text('Met wie dit is afgesproken', 'With whom this was agreed'),
    until: day('Laatste dag waarop de vrijstelling geldt', 'Last day on which the waiver holds'),
  },
)

const limits = group(
  {},
  {
    bytes: count(
      'Grootte van een bestand in bytes (standaard 5000000)',
      'Size of a file in bytes (5000000 by default)',
    ),
    depth: count('Niveaus in een bestand (standaard 100)', 'Levels in a file (100 by default)'),
    values: count(
      'Waarden in een bestand, met elke verwijzing (*naam) uitgeschreven (standaard 500000)',
      'Values in a file, with each reference (*name) written out (500000 by default)',
    ),
    text: count('Tekens in een tekst (standaard 100000)', 'Characters in a text (100000 by default)'),
    findings: count(
      'Bevindingen in een bestand, of van een regel (standaard 20000)',
      'Findings in a file, or of a rule (20000 by default)',
    ),
    files: count('Bestanden van een ecosysteem (standaard 10000)', 'Files of an ecosystem (10000 by default)'),
    all_bytes: count(
      'Bytes van alle bestanden van een ecosysteem samen (standaard 12000000)',
      'Bytes of all files of an ecosystem together (12000000 by default)',
    ),
    all_values: count(
      'Waarden in alle bestanden van een ecosysteem samen (standaard 600000)',
      'Values in all files of an ecosystem together (600000 by default)',
    ),
    questions: count(
      'Vragen in de eigen vragenlijsten samen, elk deel van all en any apart (standaard 500)',
      'Questions in the checklists of your own together, each part of all and any apart (500 by default)',
    ),
  },
  'Hogere grenzen, voor een heel groot ecosysteem',
  'Higher limits, for a very large ecosystem',
)

/** `eco.config.yaml`: what a team chooses for the ecosystems in its folder and below. Data only; nothing in it is run. */
export const config = group(
  {},
  {
    methods: list(
      text(
        'Methode: berenschot, pps, tno, keten, all, of een eigen methode',
        'Method: berenschot, pps, tno, keten, all, or one of your own',
      ),
      'Welke methoden meetellen (standaard berenschot en pps)',
      'Which methods count (berenschot and pps by default)',
    ),
    checklists: list(
      text('Bestand, vanuit de map van dit bestand', 'File, from the folder of this file'),
      'Eigen vragenlijsten',
      'Checklists of your own',
    ),
    templates: text(
      'Map met eigen templates, vanuit de map van dit bestand (standaard templates)',
      'Folder of your own templates, from the folder of this file (templates by default)',
    ),
    language: choice({ nl: ['Nederlands', 'Dutch'], en: ['Engels', 'English'] }, 'Taal', 'Language'),
    visibility: visibility(
      'Voor wie iets is dat zelf geen visibility heeft (standaard partners)',
      'Whom something is for that has no visibility of its own (partners by default)',
    ),
    rules: list(
      severities,
      'Regels die hier anders wegen; de laatste die past, telt',
      'Rules that weigh otherwise here; the last that fits counts',
    ),
    waivers: list(waiver, 'Bevindingen die met een reden mogen blijven', 'Findings that may stay for a reason'),
    baseline: text(
      'Bestand met bekende bevindingen, vanuit de map van dit bestand',
      'File of known findings, from the folder of this file',
    ),
    limits,
  },
)

export type Config = z.infer<typeof config>
