import type { z } from 'zod'
import { choice, group, list, text, visibility } from './fields.ts'

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
  },
)

export type Config = z.infer<typeof config>
