import { z } from 'zod'
import { action, workPackage } from './action.ts'
import { capability, technology } from './capability.ts'
import { change, idea, iteration } from './change.ts'
import { communication } from './communication.ts'
import { historyEvent, relatedEcosystem, trend } from './context.ts'
import { ecosystem } from './ecosystem.ts'
import { experiment, learning } from './experiment.ts'
import { fieldInfo, indexed } from './fields.ts'
import { finance } from './finance.ts'
import { goal } from './goal.ts'
import { governance } from './governance.ts'
import { indicator } from './indicator.ts'
import { monitoring, reflection } from './monitoring.ts'
import { orchestration } from './orchestration.ts'
import { partner } from './partner.ts'
import { policyIssue } from './policy-issue.ts'
import { problem } from './problem.ts'
import { jointFunction, proposition, roadmapItem, scope, solutionDirection, valueProposition } from './proposition.ts'
import { answer, decision, document, meeting, methodUsed, term } from './record.ts'
import { chainLink, relation, sharedInterest, valueFlow } from './relation.ts'
import { assumption, dependency, risk, tension } from './risk.ts'
import { role } from './role.ts'
import { stakeholder } from './stakeholder.ts'
import { targetGroup } from './target-group.ts'
import { theoryOfChange } from './theory-of-change.ts'
import { vision } from './vision.ts'

/** The top-level sections that are one mapping; each stands in one file. */
const mappings = {
  ecosystem,
  vision,
  problem,
  value_proposition: valueProposition,
  scope,
  orchestration,
  governance,
  finance,
  theory_of_change: theoryOfChange,
  communication,
  monitoring,
}

/** The top-level sections that are a list; a list may be spread over many files. */
const lists = {
  target_groups: indexed('target_groups', targetGroup, 'Doelgroepen', 'Target groups'),
  trends: indexed('trends', trend, 'Ontwikkelingen', 'Trends'),
  history: indexed('history', historyEvent, 'Voorgeschiedenis', 'History'),
  related_ecosystems: indexed('related_ecosystems', relatedEcosystem, 'Andere ecosystemen', 'Related ecosystems'),
  partners: indexed('partners', partner, 'Partners', 'Partners'),
  stakeholders: indexed('stakeholders', stakeholder, 'Belanghebbenden', 'Stakeholders'),
  shared_interests: indexed('shared_interests', sharedInterest, 'Gedeelde belangen', 'Shared interests'),
  relations: indexed('relations', relation, 'Relaties', 'Relations'),
  value_flows: indexed('value_flows', valueFlow, 'Waardestromen', 'Value flows'),
  chain: indexed('chain', chainLink, 'Keten', 'Chain'),
  capabilities: indexed('capabilities', capability, 'Wat we moeten kunnen', 'Capabilities'),
  technologies: indexed('technologies', technology, 'Technologieën', 'Technologies'),
  propositions: indexed('propositions', proposition, 'Proposities', 'Propositions'),
  solution_directions: indexed('solution_directions', solutionDirection, 'Oplossingsrichtingen', 'Solution directions'),
  joint_functions: indexed('joint_functions', jointFunction, 'Gezamenlijke functies', 'Joint functions'),
  roadmap: indexed('roadmap', roadmapItem, 'Roadmap', 'Roadmap'),
  roles: indexed('roles', role, 'Rollen', 'Roles'),
  goals: indexed('goals', goal, 'Doelen', 'Goals'),
  indicators: indexed('indicators', indicator, 'Indicatoren', 'Indicators'),
  work_packages: indexed('work_packages', workPackage, 'Werkpakketten', 'Work packages'),
  actions: indexed('actions', action, 'Acties', 'Actions'),
  risks: indexed('risks', risk, 'Risico’s', 'Risks'),
  dependencies: indexed('dependencies', dependency, 'Afhankelijkheden', 'Dependencies'),
  tensions: indexed('tensions', tension, 'Spanningen', 'Tensions'),
  assumptions: indexed('assumptions', assumption, 'Aannames', 'Assumptions'),
  experiments: indexed('experiments', experiment, 'Proeven', 'Experiments'),
  learnings: indexed('learnings', learning, 'Lessen', 'Learnings'),
  policy_issues: indexed('policy_issues', policyIssue, 'Knelpunten in beleid', 'Policy issues'),
  reflections: indexed('reflections', reflection, 'Reflecties', 'Reflections'),
  changes: indexed('changes', change, 'Wijzigingen', 'Changes'),
  ideas: indexed('ideas', idea, 'Ideeën', 'Ideas'),
  iterations: indexed('iterations', iteration, 'Rondes', 'Iterations'),
  decisions: indexed('decisions', decision, 'Besluiten', 'Decisions'),
  meetings: indexed('meetings', meeting, 'Bijeenkomsten', 'Meetings'),
  documents: indexed('documents', document, 'Documenten', 'Documents'),
  glossary: indexed('glossary', term, 'Begrippen', 'Glossary'),
  methods_used: indexed('methods_used', methodUsed, 'Gebruikte modellen', 'Methods used'),
  answers: indexed('answers', answer, 'Antwoorden op checklistvragen', 'Answers to checklist questions'),
}

/** What one file of an ecosystem may hold: any of the sections. */
export const definition = z.strictObject({ ...mappings, ...lists }).partial()

fieldInfo.add(definition, { kind: 'group', doc: { nl: 'Ecosysteem', en: 'Ecosystem' } })

export type Definition = z.infer<typeof definition>
export type MappingSection = keyof typeof mappings
export type ListSection = keyof typeof lists

export type Mapping<S extends MappingSection> = z.infer<(typeof mappings)[S]>
export type Item<S extends ListSection> = z.infer<(typeof lists)[S]>[number]

export type Partner = Item<'partners'>
export type Goal = Item<'goals'>
export type Action = Item<'actions'>
export type Indicator = Item<'indicators'>
export type Role = Item<'roles'>
export type Risk = Item<'risks'>
export type Finance = Mapping<'finance'>
