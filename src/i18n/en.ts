import { formatCount, formatNumber, formatYears } from './format.ts'
import type { Words } from './words.ts'

const count = (one: string, many: string) => (number: number) => formatCount(number, one, many, 'en')

export const en: Words = {
  severity: { error: 'error', warning: 'warning', info: 'open' },
  errors: count('error', 'errors'),
  warnings: count('warning', 'warnings'),
  infos: count('open point', 'open points'),
  ecosystems: count('ecosystem', 'ecosystems'),
  files: count('file', 'files'),
  partners: count('partner', 'partners'),
  goals: count('goal', 'goals'),
  actions: count('action', 'actions'),
  sinceOnly: (version, older) =>
    `Only what changed since ${version}; ${formatCount(older, 'finding or open point that was', 'findings and open points that were', 'en')} there already ${older === 1 ? 'is' : 'are'} left out.`,
  noFindings: (open) =>
    open === 0
      ? 'All fine: no errors and no warnings.'
      : `No errors and no warnings; ${open === 1 ? '1 point is' : `${formatNumber(open, 'en')} points are`} still open.`,
  seconds: (seconds) => `${formatNumber(Math.round(seconds * 10) / 10, 'en')} s`,
  explainHint: 'More about a rule: eco explain <rule>',
  seeAlso: 'see also',
  written: (path) => `Written: ${path}`,
  unchanged: (path) => `Unchanged: ${path}`,
  stillNamed: (name, place) =>
    `Mind: "${name}" is left out for this reader, but a text that may be in the document still names it${place === undefined ? '' : ` (${place})`}.`,
  otherState: (goal) =>
    `Mind: measurements or work of the goal "${goal}" are left out for this reader. So the document may say that it stands otherwise.`,
  otherEndOfAll:
    'Mind: work is left out for this reader. So the document may tell another day on which all actions together can be done.',
  otherPledge: (partner) =>
    `Mind: contributions or funding of "${partner}" are left out for this reader. So the document may tell another difference between budget and pledge than there is.`,
  otherEnd: (goal) =>
    `Mind: work for the goal "${goal}" is left out for this reader. So the document may tell another day on which it can be done.`,
  otherShortages: (years) =>
    `Mind: costs or funding of ${formatYears(years, 'later years', 'en')} are left out for this reader. So the document may tell another shortfall than there is, or that there is no funding.`,
  withoutNewest: (name) =>
    `Mind: the newest on "${name}" is left out for this reader. So the document may call something late or off track that is not.`,
  nothingToShow: (folder, audience) =>
    `Mind: nothing ${folder === '.' ? 'here' : `in ${folder}`} is meant for this reader, so the document is empty. Put with what may be in it: visibility: ${audience}`,
  writtenWithErrors: (name, errors) =>
    `Mind: ${name} still holds ${errors === 1 ? '1 error' : `${errors} errors`}; what cannot be read because of that is not in the document. First run: eco check`,
  onlyIn: (name, language) =>
    `Note: ${name} is only there in ${language === 'nl' ? 'Dutch' : 'English'}, so it is written in that language.`,
  unusedTemplate: (file, why) => `Note: ${file} is not used. ${why}`,
  nothingWritten: 'Nothing was written.',
  list: {
    own: (folder) => `The team’s own (${folder})`,
    changed: (folder) => `Changed by the team (${folder})`,
    unused: (folder) => `Not used (${folder})`,
    onlyIn: (language) => `(only in ${language === 'nl' ? 'Dutch' : 'English'})`,
    document: 'document',
    partial: 'part',
    both: 'nl and en',
  },
  column: {
    name: 'Document',
    what: 'What for',
    rule: 'Rule',
    severity: 'Weighs as',
    question: 'Question',
    method: 'Method',
  },
  explain: { what: 'What', why: 'Why', how: 'How to mend it', fill: 'Fill in', source: 'Source', here: 'Here' },
  fault: 'This is a fault of eco itself. Report it with the lines below and, if you can, the file that it happened on.',
  documentsFolder: 'documents',
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    word: {
      options: 'options',
      command: 'command',
      date: 'date',
      form: 'form',
      from: 'from',
      id: 'id',
      path: 'path',
      name: 'name',
      number: 'number',
      phase: 'phase',
      version: 'version',
      readers: 'readers',
      section: 'section',
      field: 'field',
      condition: 'field=value',
    },
    program:
      'Ecosystems as code: check an ecosystem or public-private partnership and write the documents that people decide on.',
    more: 'Help on a command: eco <command> --help',
    version: 'show the version',
    help: 'show this help',
    lang: 'language: nl or en (by default that of the ecosystem, else nl)',
    asOf: 'reckon as if it were this day, such as 2026-11-30 (today by default)',
    config: 'another file than eco.config.yaml',
    quiet: 'show only what is wrong',
    color: 'colour, also when the output is no terminal',
    noColor: 'no colour',
    limit:
      'another limit for this run: bytes, depth, values, text, findings, files, all_bytes, all_values or questions (may be repeated)',
    limitValue: 'name=number',
    baseline: 'file of findings that are already known; those do not count (by default baseline in eco.config.yaml)',
    check: {
      about: 'check everything: notation, fields, references and consistency',
      path: 'folder or file of an ecosystem, or a folder with several ecosystems (the current folder by default)',
      format:
        'form of the output: text, short, json, github, sarif, gitlab, junit or markdown; to a file with form=file; may be given more than once',
      since: 'only findings on what changed since this version, including what the change causes elsewhere',
      severity: 'show from: error, warning or info (warning by default)',
      writeBaseline: 'write what is found now to this file, so that it is known from now on',
      pruneBaseline: 'remove from the known findings what is no longer there',
      noCache: 'work everything out again, also what did not change since the last time',
      showWaivers: 'print under each finding the waiver that you can put in eco.config.yaml',
      failOn: 'exit code 1 from: error (default), warning or never',
      maxWarnings: 'exit code 1 with more warnings than this',
      gate: 'gate of a phase: every open question of direct, organise or perform is an error',
      after: 'Exit: 0 no errors · 1 errors found · 2 wrong use, or a file cannot be read · 3 a fault of eco itself',
    },
    checklist: {
      about: 'show how the questions of the methods stand',
      path: 'folder of an ecosystem (the current folder by default)',
      format: 'form of the output: table, markdown or json',
      method: 'only this method',
      open: 'what is still open, with the place where the answer belongs',
      next: 'the questions that give most now, such as --next 10',
      partner: 'the questions about one partner',
    },
    whatIf: {
      about: 'show what a delay, a departure or less money touches, without changing anything',
      path: 'folder of an ecosystem (the current folder by default)',
      delay: 'an action takes longer: days (d), weeks (w) or months (m); may be repeated',
      delayValue: 'action=6w',
      dropPartner: 'this partner leaves; may be repeated',
      cutFunding: 'a part of what a partner, subsidy or line of the funding pays is gone; may be repeated',
      cutValue: 'id=30%',
      format: 'form of the output: text or json',
      after: 'Example: eco what-if --delay permit=6w --drop-partner municipality --cut-funding regional-deal=30%',
    },
    history: {
      about: 'show how an ecosystem grew, over the commits, tags or months of its git repository',
      by: 'per commit, tag or month (month by default)',
      way: 'step',
      limit: 'how many moments at most, the last ones (24 by default)',
      format: 'form of the output: table, json, markdown or mermaid',
      after: `Partners, questions answered per method and phase, actions, money secured, findings and indicators. What was worked out
once eco keeps in the folder .git. Example: eco history examples/pps-klimaatadaptatie --by month`,
    },
    diff: {
      about: 'tell in sentences what changed: since the last commit, between two versions or between two folders',
      word: 'version or folder',
      words: 'a version (HEAD, v1.0, main), two as old..new, or two folders; and the folder of the ecosystem',
      path: 'folder of the ecosystem (by default the folder you are in)',
      since: 'compare with the last version from before this day, such as 2026-09-01',
      format: 'form of the output: text, markdown (for a pull request) or json',
      audience: 'for whom: internal (default), partners or public; what is not for that reader stays out',
      exitCode: 'exit code 1 when something changed',
      after: `Without a version: what changed since the last commit. old...new compares from where the two parted.
Moving to another file, order, layout and comments are no change. When nothing changed the output is empty.
Example: eco diff main...HEAD examples/pps-klimaatadaptatie --format markdown`,
    },
    status: {
      about: 'how are we doing, on one screen: late, to decide, on track, money, weak spot, what next',
      path: 'folder of an ecosystem, or a folder with more: then a line each (by default the folder you are in)',
      format: 'form of the output: text or json',
      after: 'Example: eco status examples/pps-klimaatadaptatie --as-of 2026-11-30',
    },
    report: {
      about: 'write documents: start note, action plan, progress and the rest',
      name: 'names of documents, and the folder of the ecosystem if you are elsewhere',
      output: 'folder or file to write to; - is standard output (the folder documents by default)',
      all: 'all documents',
      list: 'show which documents there are, the team’s own included, and what the team changed',
      data: 'print as JSON what a template of this document can print, and write nothing',
      force: 'also overwrite a file that eco did not write or that was edited by hand',
      audience: 'for whom: public, partners (default) or internal; what is not for that reader counts nowhere',
      after: `Example: eco report start-note action-plan examples/noordoostpolder -o documents

A look of your own: put templates (Handlebars) in the folder templates beside eco.config.yaml, or in the ecosystem's folder.
  en/start-note.md.hbs              replaces a document; its id stands in --list
  en/partials/document-head.hbs     replaces a part of documents; partials/table.hbs does so in every language. What eco
                                    itself puts there comes in with {{> eco/document-head}}
  en/letter-to-council.md.hbs       a document of your own, written with: eco report letter-to-council
A template can print {{name}}, repeat with {{#each}}, choose with {{#if}}, {{#unless}} and {{#with}}, and put in a part
with {{> table table}}. {{mermaid name}} is for text in a diagram.

--data prints one document as one object, and several as an object by id (start-note). A document of your own has these
names, which stay as they are:
  ecosystem, date, edition, faults, foreign, concept, illustrative, inDossier, readers    the head of every document
  sections    the sections of the ecosystem as they were written; what is not there is null or an empty list
  named       the same in words: names instead of ids, dates and amounts as people write them;
              {{#if is.status.asked}} asks whether a fixed value is the one named
  startNote, actionPlan, …    what each document of eco holds; these names may differ between versions of eco`,
    },
    explain: {
      about: 'explain a rule, question or document; without a name: all of them',
      id: 'rule, question or document',
    },
    list: {
      about: 'show what a section holds, or which sections there are',
      section: 'section, such as partners or actions; without one: what there is and how much',
      format: 'form of the output: table, json or csv',
      where: 'only what meets this; may be repeated, then all of them count; field= is without a value',
      sort: 'in the order of this field',
      after:
        'Example: eco list actions examples/pps-klimaatadaptatie --where status=active --where owner=roc-lindervaart',
    },
    show: {
      about: 'show one thing, with everything that refers to it',
      id: 'id or title, such as roc-lindervaart; partners/roc if the id occurs more than once; or a section, such as vision',
      format: 'form of the output: text or json',
      after: 'Example: eco show roc-lindervaart examples/pps-klimaatadaptatie',
    },
    badOption: (option) => `There is no option ${option}.`,
    dashedValue: (value) => `"${value}" begins with a dash. Is it a value? Then put -- before it: -- "${value}".`,
    badCommand: (command) => `There is no command "${command}".`,
    badChoice: (option, value, allowed) => `"${value}" does not go with ${option}. Choose from: ${allowed}.`,
    badDate: (value) => `"${value}" is not a date. Write year-month-day, such as 2026-11-30.`,
    missingValue: (option) => `${option} needs a value.`,
    missingWord: (word) => `This command still needs: <${word}>.`,
    tooMany: 'There are too many words after this command.',
    didYouMean: (word) => `Did you mean ${word}?`,
  },
}
