import { beside } from '../beside.ts'
import type { Path } from '../diagnostic.ts'
import type { ReferenceShape } from '../model/shape.ts'
import { type Choices, choicesIn, enough, kebab, nearest, onlyNear } from '../near.ts'
import type { Text } from '../text.ts'
import { shown } from '../visible.ts'
import type { Index } from './ecosystem.ts'
import { fieldAt, isOnly, meantId, namesIn, type Referable } from './referable.ts'
import type { GraphFinding } from './resolve.ts'

/** What one of the things in an index is called. */
export const kinds: Readonly<Record<string, Text>> = {
  actions: { nl: 'actie', en: 'action' },
  agreements: { nl: 'afspraak', en: 'agreement' },
  answers: { nl: 'antwoord', en: 'answer' },
  assumptions: { nl: 'aanname', en: 'assumption' },
  audiences: { nl: 'doelgroep van de communicatie', en: 'audience' },
  bodies: { nl: 'orgaan', en: 'body' },
  business_models: { nl: 'verdienmodel', en: 'business model' },
  capabilities: { nl: 'vermogen', en: 'capability' },
  chain: { nl: 'schakel in de keten', en: 'link in the chain' },
  changes: { nl: 'wijziging', en: 'change' },
  costs: { nl: 'kostenpost', en: 'cost line' },
  decisions: { nl: 'besluit', en: 'decision' },
  dependencies: { nl: 'afhankelijkheid', en: 'dependency' },
  documents: { nl: 'document', en: 'document' },
  experiments: { nl: 'proef', en: 'experiment' },
  funding: { nl: 'dekkingspost', en: 'funding line' },
  glossary: { nl: 'begrip', en: 'term' },
  goals: { nl: 'doel', en: 'goal' },
  history: { nl: 'gebeurtenis', en: 'event' },
  ideas: { nl: 'idee', en: 'idea' },
  indicators: { nl: 'indicator', en: 'indicator' },
  iterations: { nl: 'ronde', en: 'iteration' },
  joint_functions: { nl: 'gezamenlijke functie', en: 'joint function' },
  learnings: { nl: 'les', en: 'learning' },
  meetings: { nl: 'bijeenkomst', en: 'meeting' },
  methods_used: { nl: 'gebruikt model', en: 'method used' },
  needs: { nl: 'behoefte van een doelgroep', en: 'need of a target group' },
  outcomes: { nl: 'effect', en: 'outcome' },
  partners: { nl: 'partner', en: 'partner' },
  policy_issues: { nl: 'knelpunt in beleid', en: 'policy issue' },
  propositions: { nl: 'propositie', en: 'proposition' },
  reflections: { nl: 'reflectie', en: 'reflection' },
  related_ecosystems: { nl: 'ander ecosysteem', en: 'related ecosystem' },
  relations: { nl: 'relatie', en: 'relation' },
  risks: { nl: 'risico', en: 'risk' },
  roadmap: { nl: 'mijlpaal', en: 'milestone' },
  roles: { nl: 'rol', en: 'role' },
  shared_interests: { nl: 'gedeeld belang', en: 'shared interest' },
  solution_directions: { nl: 'oplossingsrichting', en: 'solution direction' },
  stakeholders: { nl: 'belanghebbende', en: 'stakeholder' },
  subsidies: { nl: 'subsidie', en: 'subsidy' },
  target_groups: { nl: 'doelgroep', en: 'target group' },
  technologies: { nl: 'technologie', en: 'technology' },
  tensions: { nl: 'spanning', en: 'tension' },
  trends: { nl: 'ontwikkeling', en: 'trend' },
  value_flows: { nl: 'waardestroom', en: 'value flow' },
  work_packages: { nl: 'werkpakket', en: 'work package' },
}

export function unknownReference(shape: ReferenceShape, id: string, path: Path, referable: Referable): GraphFinding {
  const field = fieldAt(path)
  const onlyBodies = shape.to.length === 1 && shape.to[0] === 'bodies'
  return {
    rule: onlyBodies ? 'unknown-body' : 'unknown-reference',
    severity: 'error',
    message: {
      nl: `"${field}" verwijst naar "${shown(id)}", maar er is geen ${or(shape.to, 'nl')} met dat id.`,
      en: `"${field}" refers to "${shown(id)}", but there is no ${or(shape.to, 'en')} with that id.`,
    },
    ...meaningOf(shape, id, path, referable),
    path,
  }
}

/**
 * What was probably meant, in words, and as a fix where that is beyond doubt: the only thing with that name, or the only
 * one that is near; never while files cannot be read, where what is missing may stand.
 */
function meaningOf(
  shape: ReferenceShape,
  id: string,
  path: Path,
  referable: Referable,
): Pick<GraphFinding, 'hint' | 'fix'> {
  const fixed = (value: string, isSure: boolean) =>
    isSure && referable.unreadable.length === 0 ? { fix: { value } } : {}
  const { names, calls, ids } = toCompare(shape, referable)
  const name = kebab(id) ?? ''
  const called = names.get(name)
  if (called !== undefined)
    return { hint: useId(called, path), ...fixed(called, isOnly(shape, name, called, referable)) }
  const meant = meantId(shape, id, referable)
  if (meant !== undefined) return { hint: mendFirst(meant, path) }
  const near = nearest(id, ids)
  if (near !== undefined)
    return {
      hint: { nl: `Bedoel je "${near}"?`, en: `Did you mean "${near}"?` },
      ...fixed(near, onlyNear(id, ids) === near),
    }
  const nearName = names.get(nearest(id, calls) ?? '')
  return { hint: nearName === undefined ? whereToLook(shape, referable) : useId(nearName, path) }
}

interface ToCompare {
  /** Names of things (as ids) → the id of the first that has it. */
  readonly names: ReadonlyMap<string, string>
  readonly calls: Choices
  readonly ids: Choices
}

/** What a reference of this kind can be held against: a file may have thousands that lead nowhere. */
function toCompare(shape: ReferenceShape, referable: Referable): ToCompare {
  const known = compared.get(referable) ?? new Map<string, ToCompare>()
  compared.set(referable, known)
  const kind = shape.to.join()
  const before = known.get(kind)
  if (before !== undefined) return before
  const names = namesIn(shape, referable)
  const fresh = {
    names,
    calls: choicesIn(names.keys(), enough),
    ids: choicesIn(candidates(shape, referable.index), enough),
  }
  known.set(kind, fresh)
  return fresh
}

const compared = beside<Referable, Map<string, ToCompare>>()

/** `owner: bakkerij-jan`, or the id alone in a list. */
function written(id: string, path: Path): string {
  return typeof path.at(-1) === 'number' ? id : `${fieldAt(path)}: ${id}`
}

function useId(id: string, path: Path): Text {
  return { nl: `Gebruik het id: ${written(id, path)}`, en: `Use the id: ${written(id, path)}` }
}

/** What it names is there, but its own id is refused. */
function mendFirst(id: string, path: Path): Text {
  return {
    nl: `Geef het daar eerst het id "${id}" (zie de melding bij dat id), en schrijf dan hier: ${written(id, path)}`,
    en: `First give it the id "${id}" there (see the finding at that id), and then write here: ${written(id, path)}`,
  }
}

export function duplicateId(id: string, path: Path, first: Path): GraphFinding {
  return {
    rule: 'duplicate-id',
    severity: 'error',
    message: { nl: `Het id "${id}" is al in gebruik.`, en: `The id "${id}" is already taken.` },
    hint: {
      nl: 'Geef een van de twee een ander id, of voeg ze samen als het om hetzelfde gaat.',
      en: 'Give one of the two another id, or merge them if they are the same thing.',
    },
    path: [...path, 'id'],
    related: [{ path: [...first, 'id'], message: { nl: 'Hier staat de eerste.', en: 'The first one is here.' } }],
  }
}

function or(names: readonly string[], language: 'nl' | 'en'): string {
  const words = names.map((name) => kinds[name]?.[language] ?? name)
  const last = words.slice(-2).join(language === 'nl' ? ' of ' : ' or ')
  return [...words.slice(0, -2), last].join(', ')
}

function candidates(shape: ReferenceShape, index: Index): string[] {
  return shape.to.flatMap((name) => [...(index.get(name)?.keys() ?? [])])
}

/** The ids to choose from when they are few; else where the thing may stand or how to add it. */
function whereToLook(shape: ReferenceShape, { index, unreadable }: Referable): Text {
  if (unreadable.length > 0) return mayStandIn(unreadable)
  const count = shape.to.reduce((sum, name) => sum + (index.get(name)?.size ?? 0), 0)
  if (count > 0 && count <= 12) {
    const ids = candidates(shape, index).join(', ')
    return { nl: `Bekend zijn: ${ids}.`, en: `Known are: ${ids}.` }
  }
  return {
    nl: `Voeg een ${or(shape.to, 'nl')} met dat id toe, of kies een id dat er al is.`,
    en: `Add the ${or(shape.to, 'en')} with that id, or choose an id that exists.`,
  }
}

/** Of hundreds of files, each reference that leads nowhere would name all. */
function mayStandIn(unreadable: readonly string[]): Text {
  const named = unreadable.length > mostFiles ? unreadable.slice(0, mostFiles - 1) : unreadable
  const [files, more] = [named.join(', '), unreadable.length - named.length]
  if (more === 0)
    return {
      nl: `Misschien staat het in ${files}; dat is nu niet te lezen.`,
      en: `It may stand in ${files}, which cannot be read now.`,
    }
  return {
    nl: `Misschien staat het in ${files} of een van ${more} andere bestanden; die zijn nu niet te lezen.`,
    en: `It may stand in ${files} or one of ${more} other files, which cannot be read now.`,
  }
}

const mostFiles = 4
