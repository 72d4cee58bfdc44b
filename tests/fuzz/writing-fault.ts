import { parseDocument } from 'yaml'
import { commentsOf, isEqual, readingOf } from '../../src/edit/proof.ts'
import type { Disk, Ran } from './judge.ts'

const editing = ['add', 'set', 'rename', 'fmt']

/** What a command did to the disk that it should not have done. */
export function writingFault(ran: Ran, last: Ran | undefined): string | undefined {
  const { words, code, before, after } = ran
  const command = words[0] ?? ''
  const isEdit = editing.includes(command) || (command === 'check' && words.includes('--fix'))
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  const left = [...after.keys()].find((path) => /(?:^|\/)\.eco-/.test(path) && !before.has(path))
  if (left !== undefined) return `left ${left} behind`
  const gone = touched.find((path) => !after.has(path))
  if (gone !== undefined) return `took ${gone} away`
  if (code !== 0 && touched.length > 0 && ['add', 'set', 'rename', 'init'].includes(command))
    return `ended with ${code} and wrote ${touched.join(', ')}`
  if (['--dry-run', '--check', '--diff'].some((one) => words.includes(one)) && isEdit && touched.length > 0)
    return `wrote ${touched.join(', ')} when it should only show`
  if (['add', 'set'].includes(command) && touched.length > 1) return `wrote ${touched.join(', ')}`
  const stranger = touched.find((path) => before.has(path) && !(isEdit ? isYaml(path) : isOurs(before.get(path) ?? '')))
  if (stranger !== undefined) return `changed ${stranger}`
  for (const path of touched.filter(isYaml)) {
    const fault = yamlFault(path, before.get(path), after.get(path) ?? '', command)
    if (fault !== undefined) return fault
  }
  return againFault(ran, last, touched)
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path)
}

/** Only what `eco` printed itself before is printed over. */
function isOurs(text: string): boolean {
  return (
    /eco-check|eco-baseline|"eco"|<!-- eco|name="eco check"|\beco report\b|"\$schema"|^\[\]|:\d+:\d+: |^::/m.test(
      text,
    ) || text === ''
  )
}

function yamlFault(path: string, was: string | undefined, is: string, command: string): string | undefined {
  const errors = (text: string) => parseDocument(text, { uniqueKeys: false, logLevel: 'error' }).errors
  if (errors(is).length > 0 && (was === undefined || errors(was).length === 0))
    return `wrote ${path}, which is no YAML: ${errors(is)[0]?.message}`
  // A file for another program: `on:` without a value is well said there.
  if (/(?:^|\/)\./.test(path)) return undefined
  const [old, now] = [readingOf(was ?? ''), readingOf(is)]
  // Letters that were garbled when they were given are written as they were given.
  const broken = now.rules.find(
    (rule) => !['unused-anchor', 'garbled-text'].includes(rule) && !old.rules.includes(rule),
  )
  if (broken !== undefined) return `wrote ${path}, which has ${broken}`
  if (was === undefined) return undefined
  if (!isEqual(commentsOf(was), commentsOf(is))) return `wrote ${path} with other comments`
  return command === 'fmt' && !isEqual(old.value, now.value) ? `gave ${path} another meaning` : undefined
}

/** What is in form, mended or begun is so the second time. */
function againFault(
  { words, before, code, after }: Ran,
  last: Ran | undefined,
  touched: readonly string[],
): string | undefined {
  const [command] = words
  const isAgain = last !== undefined && last.words[0] === command
  if (isAgain && (command === 'fmt' || words.includes('--fix')) && touched.length > 0)
    return `changed ${touched[0]} again:\n${changedLines(before.get(touched[0] ?? '') ?? '', after.get(touched[0] ?? '') ?? '')}`
  if (isAgain && command === 'init' && last.code === 0 && code !== 2) return `began twice, with ${code}`
  if (isAgain && command === 'report' && last.code === 0 && code !== 0) return 'did not write the same document twice'
  return undefined
}

function changedLines(one: string, other: string): string {
  const [old, now] = [one.split('\n'), other.split('\n')]
  const at = old.findIndex((line, index) => line !== now[index])
  return JSON.stringify([old.slice(at, at + 3), now.slice(at, at + 3)]).slice(0, 600)
}

/** Whether most of an ecosystem on the disk could be read as YAML; one of the examples has a part that cannot. */
export function isRead(disk: Disk): boolean {
  const parts = [...disk].filter(([path]) => isYaml(path))
  return parts.filter(([, text]) => known(text)).length * 2 >= parts.length + (parts.length === 1 ? 1 : 0)
}

const readable = new Map<string, boolean>()

function known(text: string): boolean {
  const is = readable.get(text) ?? readingOf(text).value !== undefined
  if (readable.size > 500) readable.clear()
  readable.set(text, is)
  return is
}
