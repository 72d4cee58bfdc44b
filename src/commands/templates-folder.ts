import type { Diagnostic } from '../diagnostic.ts'
import type { Io } from '../io.ts'
import { skippedLink } from '../load/file-findings.ts'
import { besideConfig, folderOf } from './config-files.ts'

/** The folder that `templates:` names; else `templates` beside the configuration, or else in the ecosystem's own folder. */
export function templatesFolder(
  folder: string,
  io: Io,
  config?: { readonly file: string; readonly path: string | undefined },
): { readonly folder: string | undefined; readonly diagnostics: readonly Diagnostic[] } {
  if (config?.path !== undefined) {
    const named = besideConfig(config.path, config.file, 'directory', io)
    return { folder: named, diagnostics: named === undefined ? [notFound(config.path, config.file)] : [] }
  }
  const own = folder === '.' ? 'templates' : `${folder.replace(/\/$/, '')}/templates`
  const places = [...new Set([...(config === undefined ? [] : [`${folderOf(config.file)}templates`]), own])]
  return {
    folder: places.find((place) => io.kindOf(place) === 'directory'),
    diagnostics: places.filter((place) => io.kindOf(place) === 'link').map(skippedLink),
  }
}

function notFound(path: string, config: string): Diagnostic {
  return {
    rule: 'templates-not-found',
    severity: 'error',
    message: {
      nl: `De map met templates "${path}" is niet te vinden.`,
      en: `The folder of templates "${path}" cannot be found.`,
    },
    hint: {
      nl: 'Noem een map in de map van eco.config.yaml of daaronder; buiten die map leest eco niets.',
      en: 'Name a folder in the folder of eco.config.yaml or below it; eco reads nothing outside that folder.',
    },
    place: { file: config, path: ['templates'] },
  }
}
