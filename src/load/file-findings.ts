import type { Diagnostic } from '../diagnostic.ts'
import { shown } from '../visible.ts'
import type { Limits } from './limits.ts'
import { toDiagnostic } from './problem.ts'
import { words } from './words.ts'

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

/** A folder so far down that what is below it is not looked at. */
export function folderTooDeep(folder: string): Diagnostic {
  return {
    rule: 'too-deep',
    severity: 'error',
    message: {
      nl: 'Deze map zit te diep; eco kijkt er niet in.',
      en: 'This folder is too far down; eco does not look in it.',
    },
    hint: { nl: 'Zet wat erin staat hoger, of haal de map weg.', en: 'Put what is in it higher up, or remove it.' },
    place: { file: folder, path: [] },
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

/** What Notepad makes of a name without saying so: `partners.yaml.txt`; `taken` are the names in the folder, in lower case. */
export function namedAsText(file: string, taken: ReadonlySet<string>): Diagnostic {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.txt$/i, '')
  return {
    rule: 'named-as-text',
    severity: 'warning',
    message: {
      nl: 'De naam van dit bestand eindigt op .txt; eco leest het niet.',
      en: 'The name of this file ends in .txt; eco does not read it.',
    },
    hint: taken.has(name.toLowerCase())
      ? {
          nl: `${shown(name)} staat er ook, en telt wel mee. Haal dit weg, of geef het een naam die niet op .yaml.txt eindigt.`,
          en: `${shown(name)} is there as well, and does count. Remove this, or give it a name that does not end in .yaml.txt.`,
        }
      : {
          nl: `Geef het de naam ${shown(name)}, of een die niet op .yaml.txt eindigt als het niet mee moet doen.`,
          en: `Rename it to ${shown(name)}, or to something that does not end in .yaml.txt if it should not count.`,
        },
    place: { file, path: [] },
  }
}

/** What a file that was found could not be read for, by the code of the fault that the system gave. */
export function unread(file: string, code: string | undefined, limits: Limits): Diagnostic {
  if (code === 'EFBIG') return toDiagnostic(file, { rule: 'too-large', words: words.tooLarge(limits.bytes), path: [] })
  if (code === 'EBUSY') return changing(file)
  return code === 'ENOENT' ? gone(file) : unreadable(file)
}

/** A file that would make the files together too large. */
export function tooLargeTogether(file: string, limits: Limits): Diagnostic {
  return toDiagnostic(file, { rule: 'too-large', words: words.tooLargeTogether(limits.all_bytes), path: [] })
}

/** `file` is the first that was not read. */
export function tooManyFiles(file: string, found: number, limits: Limits): Diagnostic {
  const place = { file, path: [] }
  return { rule: 'too-many-files', severity: 'error', ...words.tooManyFiles(found, limits.files), place }
}

/** `index` is the first question that is not asked. */
export function tooManyQuestions(file: string, index: number, questions: number): Diagnostic {
  const place = { file, path: ['items', index] }
  return { rule: 'too-many-questions', severity: 'error', ...words.tooManyQuestions(questions), place }
}

/** What was read may be half of the old file and half of the new one. */
function changing(file: string): Diagnostic {
  return {
    rule: 'file-changed',
    severity: 'error',
    message: {
      nl: 'Dit bestand verandert terwijl eco het leest, en is niet nagekeken.',
      en: 'This file changes while eco reads it, and was not checked.',
    },
    hint: {
      nl: 'Wacht tot het is opgeslagen of binnengehaald, en geef de opdracht opnieuw.',
      en: 'Wait until it is saved or has come in, and give the command again.',
    },
    place: { file, path: [] },
  }
}

function gone(file: string): Diagnostic {
  return {
    rule: 'unreadable-file',
    severity: 'error',
    message: {
      nl: 'Dit bestand was er toen eco de map las, en is nu weg.',
      en: 'This file was there when eco read the folder, and is gone now.',
    },
    hint: { nl: 'Geef de opdracht opnieuw.', en: 'Give the command again.' },
    place: { file, path: [] },
  }
}
