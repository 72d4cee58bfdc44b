import type { Assessment } from '../assess.ts'
import { oneLine } from '../escape.ts'
import type { Language, Text } from '../text.ts'
import { heading } from './heading.ts'
import { namedSectionsOf, sectionsOf } from './plain-sections.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'
import { reports } from './reports.ts'

/** A document of the team's own, by its name and the texts of its templates. */
export function ownReport(name: string, templates: Record<Language, string | undefined>): Report {
  return {
    id: name,
    name: { nl: name, en: name },
    title: { nl: name, en: name },
    purpose: {
      nl: purposeIn(templates.nl ?? templates.en ?? '') ?? noPurpose.nl,
      en: purposeIn(templates.en ?? templates.nl ?? '') ?? noPurpose.en,
    },
    view: ownView,
  }
}

/**
 * What a template of the team's own can print: the heading of every document, the sections of the ecosystem as they were
 * written and in words, and what each document of `eco` knows, worked out only when the template asks for it.
 */
function ownView(assessment: Assessment, language: Language): object {
  const whole = { ...heading(assessment, language), readers: readersOf(assessment, language) }
  return Object.defineProperties(whole, {
    sections: later(() => sectionsOf(assessment)),
    named: later(() => namedSectionsOf(assessment, language)),
    ...Object.fromEntries(reports.map(({ id, view }) => [camelCase(id), later(() => view(assessment, language))])),
  })
}

/** `action-plan` as a template names it: `actionPlan`. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function later(work: () => unknown): PropertyDescriptor {
  let made: { readonly value: unknown } | undefined
  return {
    enumerable: true,
    configurable: true,
    get: () => {
      made ??= { value: work() }
      return made.value
    },
  }
}

/** The text of the comment at the top of a template. */
function purposeIn(template: string): string | undefined {
  const comment = /^\s*\{\{~?!(?:--([\s\S]*?)--|([^}]*))~?\}\}/.exec(template)
  return oneLine(comment?.[1] ?? comment?.[2] ?? '') || undefined
}

const noPurpose: Text = { nl: 'Een eigen document van het team.', en: 'A document of the team’s own.' }
