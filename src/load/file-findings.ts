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

/** What a command that was cut short while it wrote left beside a file: `.eco-…-goals.yaml.old`. */
export function interruptedEdit(file: string): Diagnostic {
  const isOld = file.endsWith('.old')
  return {
    rule: 'edit-interrupted',
    severity: 'warning',
    message: isOld
      ? {
          nl: 'Een wijziging van bestanden is halverwege afgebroken; dit is de inhoud van vóór die wijziging.',
          en: 'A change of files was cut short; this is the content from before that change.',
        }
      : {
          nl: 'Een wijziging van bestanden is afgebroken; deze nieuwe inhoud is niet op haar plaats gekomen.',
          en: 'A change of files was cut short; this new content did not come in its place.',
        },
    hint: isOld
      ? {
          nl: 'Vergelijk dit met het bestand zelf, zet terug wat terug moet, en haal dit dan weg.',
          en: 'Compare this with the file itself, put back what should be, and then remove this.',
        }
      : {
          nl: 'Haal dit weg en geef de opdracht opnieuw.',
          en: 'Remove this and give the command again.',
        },
    place: { file, path: [] },
  }
}
