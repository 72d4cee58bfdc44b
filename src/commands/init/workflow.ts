import type { Io } from '../../io.ts'
import type { NewFile } from './place.ts'
import type { Plan, Service } from './plan.ts'

/** Where a service looks for what it does at every change. */
const places: Readonly<Record<Exclude<Service, 'none'>, string>> = {
  github: '.github/workflows/eco.yml',
  gitlab: '.gitlab-ci.yml',
}

/** The check at every change, as a file; in Dutch the text is that of `examples/ci`. Undefined when none was asked. */
export function workflowFor({ service, language }: Plan, io: Io): NewFile | undefined {
  if (service === 'none') return undefined
  const text = new TextDecoder().decode(io.read(`${io.templates}/ci/${language}/${service}.yml`))
  return { path: places[service], text }
}
