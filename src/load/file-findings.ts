import type { Diagnostic } from '../diagnostic.ts'

/** A file or folder that cannot be opened, or is no ordinary one. */
export function unreadable(file: string): Diagnostic {
  return {
    rule: 'unreadable-file',
    severity: 'error',
    message: { nl: 'Dit bestand of deze map is niet te lezen.', en: 'This file or folder cannot be read.' },
    hint: {
      nl: 'Kijk of je er rechten op hebt en of het een gewoon bestand is.',
      en: 'Check that you may read it and that it is an ordinary file.',
    },
    place: { file, path: [] },
  }
}

/** A link, which may lead out of the folder and is never followed. */
export function skippedLink(file: string): Diagnostic {
  return {
    rule: 'link-skipped',
    severity: 'warning',
    message: {
      nl: 'Dit is een koppeling naar een andere plek; eco volgt die niet en leest haar niet mee.',
      en: 'This is a link to another place; eco neither follows nor reads it.',
    },
    hint: {
      nl: 'Zet het bestand zelf op deze plek.',
      en: 'Put the file itself in this place.',
    },
    place: { file, path: [] },
  }
}
