import type { Io } from '../io.ts'
import type { Said, Template } from '../reports/template/template.ts'

/** A template of the team. Its file is read when it is used; one that cannot be read says why. */
export function readTemplate(file: string, io: Io): Template {
  let content: Content | undefined
  const once = () => {
    content ??= contentOf(file, io)
    return content
  }
  return {
    file,
    isTeams: true,
    get text() {
      return once().text
    },
    get refused() {
      return once().refused
    },
  }
}

interface Content {
  readonly text: string
  readonly refused: Said | undefined
}

function contentOf(file: string, io: Io): Content {
  let bytes: Uint8Array
  try {
    bytes = io.read(file, 1_000_000)
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'EFBIG'
    return { text: '', refused: isLarge ? tooLarge : unreadable }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), refused: undefined }
  } catch {
    return { text: '', refused: notText }
  }
}

const unreadable: Said = {
  message: { nl: 'Dit bestand is niet te lezen.', en: 'This file cannot be read.' },
  hint: { nl: 'Kijk of je er rechten op hebt.', en: 'Check that you may read it.' },
}

const tooLarge: Said = {
  message: {
    nl: 'Dit bestand is groter dan 1 MB, en dat is te groot voor een template.',
    en: 'This file is larger than 1 MB, which is too large for a template.',
  },
  hint: {
    nl: 'Hoort het bestand hier wel? Een template is een document met alleen tekst.',
    en: 'Does the file belong here? A template is a document of text only.',
  },
}

const notText: Said = {
  message: { nl: 'Dit bestand is geen UTF-8.', en: 'This file is no UTF-8.' },
  hint: { nl: 'Bewaar het als platte tekst in UTF-8.', en: 'Save it as plain text in UTF-8.' },
}
