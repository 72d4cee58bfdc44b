import type { Language } from '../text.ts'

/** The texts of `--help` of the commands by which an ecosystem is begun and written. */
export const writingHelp: Readonly<Record<Language, WritingHelp>> = {
  nl: {
    init: {
      about: 'begin een ecosysteem: een paar vragen (of opties), dan bestanden die je aanvult',
      path: 'map voor het ecosysteem (standaard de map waar je bent)',
      name: 'naam van het ecosysteem',
      type: 'soort samenwerking; eco init --list toont wat er is',
      form: 'vorm: consortium, cluster of ecosystem (standaard die van de soort)',
      region: 'regio',
      phase: 'fase: direct (richten), organise (inrichten) of perform (verrichten); standaard direct',
      method: 'methode die meetelt: berenschot, pps, tno of keten; mag vaker (standaard die van de soort)',
      partner: 'naam van een partner; mag vaker',
      ci: 'controle bij elke wijziging: github, gitlab of none (standaard none)',
      yes: 'vraag niets; wat je niet opgeeft, vul je later in',
      list: 'toon de soorten samenwerking',
      after:
        'Voorbeeld: eco init groene-kade --name "De Groene Kade" --type pps --region Lindervaart --partner "Roc De Vaart" --partner "Gemeente Hogelinde"',
    },
    schema: {
      about: 'schrijf het JSON-schema waarmee een editor aanvult, uitlegt en meekijkt',
      kind: 'ecosystem (standaard), config voor eco.config.yaml, of checklist voor een eigen vragenlijst',
      output: 'bestand om naar te schrijven (standaard het scherm)',
      after: 'Voorbeeld: eco schema -o .vscode/ecosystem.schema.json',
    },
    completion: {
      about: 'schrijf het script waarmee de shell aanvult wat je achter eco typt, ook ids en regels',
      shell: 'bash, zsh of fish',
      after: 'Bijvoorbeeld in ~/.bashrc: eval "$(eco completion bash)"',
    },
    watch: 'controleer opnieuw bij elke wijziging, en toon wat nieuw is en wat weg is',
    history:
      'laat de voortgangsrapportage voor het team (--audience internal) eindigen met hoe het per maand groeide, uit git',
    final:
      'schrijf alleen wat af is: staat er nog [[nog invullen: …]] of TODO in, dan noemt eco waar en schrijft niets',
    word: {
      type: 'soort',
      form: 'vorm',
      name: 'naam',
      region: 'regio',
      method: 'methode',
      kind: 'wat',
      service: 'dienst',
    },
  },
  en: {
    init: {
      about: 'begin an ecosystem: a few questions (or options), then files that you fill in',
      path: 'folder for the ecosystem (the current folder by default)',
      name: 'name of the ecosystem',
      type: 'kind of collaboration; eco init --list shows what there is',
      form: 'form: consortium, cluster or ecosystem (that of the kind by default)',
      region: 'region',
      phase: 'phase: direct, organise or perform (direct by default)',
      method: 'method that counts: berenschot, pps, tno or keten; may be repeated (those of the kind by default)',
      partner: 'name of a partner; may be repeated',
      ci: 'check at every change: github, gitlab or none (none by default)',
      yes: 'ask nothing; what you do not give, you fill in later',
      list: 'show the kinds of collaboration',
      after:
        'Example: eco init green-quay --lang en --name "Green Quay" --type pps --region Lindervaart --partner "Vaart College" --partner "City of Hogelinde"',
    },
    schema: {
      about: 'write the JSON Schema by which an editor completes, explains and looks along',
      kind: 'ecosystem (by default), config for eco.config.yaml, or checklist for a checklist of your own',
      output: 'file to write to (standard output by default)',
      after: 'Example: eco schema --lang en -o .vscode/ecosystem.schema.json',
    },
    completion: {
      about: 'write the script by which the shell completes what you type behind eco, ids and rules included',
      shell: 'bash, zsh or fish',
      after: 'For example in ~/.bashrc: eval "$(eco completion bash)"',
    },
    watch: 'check again at every change, and show what is new and what is gone',
    history: 'end the progress report for the team (--audience internal) with how it grew by month, from git',
    final:
      'write only what is finished: where [[to do: …]] or TODO still stands in it, eco says where and writes nothing',
    word: {
      type: 'kind',
      form: 'form',
      name: 'name',
      region: 'region',
      method: 'method',
      kind: 'what',
      service: 'service',
    },
  },
}

export interface WritingHelp {
  readonly init: Readonly<
    Record<
      | 'about'
      | 'path'
      | 'name'
      | 'type'
      | 'form'
      | 'region'
      | 'phase'
      | 'method'
      | 'partner'
      | 'ci'
      | 'yes'
      | 'list'
      | 'after',
      string
    >
  >
  readonly schema: Readonly<Record<'about' | 'kind' | 'output' | 'after', string>>
  readonly completion: Readonly<Record<'about' | 'shell' | 'after', string>>
  readonly watch: string
  readonly history: string
  readonly final: string
  /** What stands between brackets in a line of use. */
  readonly word: Readonly<Record<'type' | 'form' | 'name' | 'region' | 'method' | 'kind' | 'service', string>>
}
