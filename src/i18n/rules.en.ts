import type { RuleText } from './rule-text.ts'

/** Every rule explained, in the order in which `eco` comes across them. */
export const rules: Readonly<Record<string, RuleText>> = {
  // Reading a file
  'alias-cycle': {
    title: 'A reference to itself',
    what: 'A reference (*name) points at a piece that it is itself part of.',
    why: 'Such a piece has no end and cannot be read.',
    how: 'Write the piece out in this place, or remove the reference.',
  },
  'complex-key': {
    title: 'A field without an ordinary name',
    what: 'The name of a field is a list or a group here, where a word belongs.',
    why: 'Each field has a name of one word; otherwise nobody knows what the value means.',
    how: 'See whether there is a question mark, bracket or dash too many. It should look like this: name: Stroomwerk Noord',
  },
  'duplicate-key': {
    title: 'A field stands there twice',
    what: 'The same field stands twice in the same group.',
    why: 'Only the first value counts; the second would disappear unnoticed.',
    how: 'Remove one of the two. If there really are two, make it a list: goals: [talent, technology]',
  },
  'empty-file': {
    title: 'Empty file',
    what: 'There is nothing in this file, or only comments.',
    why: 'An empty file is often one that failed to save.',
    how: 'Fill it, for example with "partners:" and a first partner, or throw it away.',
  },
  'empty-value': {
    title: 'Field without a value',
    what: 'There is nothing behind a field or dash.',
    why: 'A reader cannot tell whether it was forgotten or there really is nothing.',
    how: 'Fill in a value (deadline: 2027-06) or remove the line.',
  },
  encoding: {
    title: 'Wrong encoding',
    what: 'The file was not saved as UTF-8, or it is no text.',
    why: 'Letters such as é and ë are then damaged.',
    how: 'Save it again as UTF-8: in VS Code, click the encoding at the bottom right.',
  },
  'merge-not-mapping': {
    title: 'Nothing to merge here',
    what: 'What stands behind "<<:" is not a group of fields.',
    why: 'Only a group of fields can be merged into another group.',
    how: 'Refer to a group (<<: *standard), or write the fields out.',
  },
  'missing-space': {
    title: 'Space forgotten',
    what: 'The space after a colon or dash is missing.',
    why: 'Without the space YAML reads it as one piece of text and the field does not exist.',
    how: 'Put a space after it: "name: Stroomwerk" and not "name:Stroomwerk".',
  },
  'not-a-mapping': {
    title: 'No sections in the file',
    what: 'The file does not begin with sections such as "partners:" or "actions:".',
    why: 'Without a section nobody can see what the content is about.',
    how: 'Put a section above it and indent the rest, for example: partners:',
  },
  'several-documents': {
    title: 'Several documents in one file',
    what: 'The file has a line "---" with a second document below it.',
    why: 'Only the first document would count.',
    how: 'Remove the line "---", or put the second part in a file of its own.',
  },
  'swallowed-item': {
    title: 'Item swallowed by the text above',
    what: 'A line that looks like a new item or field belongs, by its indentation, to the text above it.',
    why: 'The item then does not count, although it is there.',
    how: 'Indent the dash as far as the other dashes of the list.',
  },
  'tab-indentation': {
    title: 'Indented with tabs',
    what: 'The line is indented with a tab.',
    why: 'YAML knows spaces only; with a tab nobody can see what belongs to what.',
    how: 'Replace each tab by two spaces; in VS Code: "Convert Indentation to Spaces".',
  },
  'too-deep': {
    title: 'Nested too deep',
    what: 'Something is nested deeper than an ecosystem ever needs.',
    why: 'Only a forgotten bracket or bad intent goes this deep.',
    how: 'See whether there are brackets too many, and check the indentation.',
  },
  'too-large': {
    title: 'File too large',
    what: 'The file is larger than eco reads.',
    why: 'A file of this size cannot be kept by hand.',
    how: 'Spread the lists over several files, for example one file for each partner.',
  },
  'too-much-expansion': {
    title: 'Too much repeated by references',
    what: 'With all references (*name) written out, the file grows far too large.',
    why: 'In this way a small file can fill the memory.',
    how: 'Refer less often to large pieces, or write them out once.',
  },
  'unknown-alias': {
    title: 'Reference to nothing',
    what: 'A reference (*name) points at a name that does not exist, or that comes later.',
    why: 'The value that belongs here cannot be found.',
    how: 'Name the piece with &name, above this line. If you mean plain text, put it in quotes: "*note"',
  },
  'unknown-tag': {
    title: 'Unknown exclamation mark',
    what: 'A value begins with an exclamation mark; in YAML that is an instruction, and eco does not know it.',
    why: 'What should happen to the value is unknown; eco never executes anything.',
    how: 'Put the text in quotes: note: "!mind this"',
  },
  'unsafe-key': {
    title: 'Field name that is not allowed',
    what: 'A field is called "__proto__".',
    why: 'That name can upset programs.',
    how: 'Choose another name.',
  },
  'unused-anchor': {
    title: 'Name that nobody uses',
    what: 'A piece has a name (&name) that nothing refers to.',
    why: 'Often a plain "&" in the text was meant; it gets lost like this.',
    how: 'Put text that begins with & in quotes, or remove the name.',
  },
  'yaml-syntax': {
    title: 'Not valid YAML',
    what: 'The text does not follow the rules of YAML, so this part cannot be read.',
    why: 'What eco cannot read, it cannot check.',
    how: 'Look at indentation, quotes and brackets on this line and the one above. Text with ": " in it belongs in quotes.',
  },

  // Where the files are
  'no-ecosystem': {
    title: 'No ecosystem found',
    what: 'There is no ecosystem.yaml in this place.',
    why: 'Without that file eco does not know where an ecosystem begins.',
    how: 'Go to the folder of the ecosystem, or begin one with: eco init',
  },
  'missing-section': {
    title: 'The section "ecosystem" is missing',
    what: 'Nothing in the folder says what the ecosystem is called.',
    why: 'Every overview and every document begins with that name.',
    how: 'Begin ecosystem.yaml with "ecosystem:" and below it, indented, "id: my-coalition" and "name: My coalition".',
  },
  'section-in-two-files': {
    title: 'Section in two files',
    what: 'A section that may occur only once, such as "vision", stands in two files.',
    why: 'Only the first one counts, so the second does nothing.',
    how: 'Put the two together. Lists such as "partners" may be spread over files.',
  },
  'duplicate-ecosystem': {
    title: 'Two ecosystems with one id',
    what: 'Two ecosystems that are looked at together have the same id.',
    why: 'Their documents would be written over each other, and often it is a forgotten copy of a folder.',
    how: 'Give each an id of its own (id: heat-union-2), or remove the folder that does not count.',
  },
  'link-skipped': {
    title: 'Link skipped',
    what: 'The folder holds a symbolic link to another place.',
    why: 'A link can lead out of the ecosystem, so eco does not follow it.',
    how: 'Put the file itself in the folder.',
  },
  'unreadable-file': {
    title: 'Unreadable file',
    what: 'A file or folder cannot be opened.',
    why: 'What is in it was not checked.',
    how: 'Check that you may read it and that it is an ordinary file.',
  },

  // Does it fit the model
  'missing-key': {
    title: 'Required field missing',
    what: 'A field that must always be there is missing.',
    why: 'Without this field the whole cannot be understood or pointed at.',
    how: 'Add it; "eco explain" with the name of the section shows which fields are required. An item mostly begins like this: - id: stroomwerk-noord',
  },
  'not-a-date': {
    title: 'Not a date',
    what: 'A date belongs here, but the value is none.',
    why: 'Nobody can calculate with "Q3" or "early next year".',
    how: 'Write year, month and day, or as precisely as you know: 2027-06-30, 2027-06 or 2027',
  },
  'not-a-number': {
    title: 'Not a number',
    what: 'A number belongs here, but there is something else.',
    why: 'Nobody can calculate with a text such as "about 20k".',
    how: 'Write digits only, with a point for decimals: amount: 24000 or amount: 24000.50',
  },
  'not-allowed': {
    title: 'Value that is not allowed here',
    what: 'The value is none of the words that you can choose from here.',
    why: 'Only with fixed words can things be counted and compared.',
    how: 'Choose one of the words given, for example: status: active',
  },
  'not-an-id': {
    title: 'Not a valid id',
    what: 'An id has lower-case letters, digits and hyphens; this value has something else.',
    why: 'An id is referred to everywhere, so it must be simple and stable.',
    how: 'Write for example: id: stroomwerk-noord',
  },
  'not-yes-or-no': {
    title: 'Neither yes nor no',
    what: 'Yes or no belongs here, but there is something else.',
    why: 'An answer in between cannot be counted.',
    how: 'Write "true" for yes or "false" for no: secured: true',
  },
  'unknown-key': {
    title: 'Unknown field',
    what: 'This field does not exist here.',
    why: 'Otherwise a field with a typing error is silently passed over.',
    how: 'Look at the suggestion. For something that has no field, use: note: …',
  },
  'unknown-section': {
    title: 'Unknown section',
    what: 'A file holds a section that eco does not know.',
    why: 'Everything below it then does not count.',
    how: 'Look at the suggestion, or choose a section. Core: ecosystem, vision, problem, target_groups, partners, roles, goals, actions. Why: trends, history, related_ecosystems. Who: stakeholders, shared_interests, relations, value_flows, chain, capabilities, technologies. What: value_proposition, propositions, solution_directions, joint_functions, scope, roadmap. Leading: orchestration, governance. Work: indicators, work_packages. Money: finance. Learning: risks, dependencies, tensions, assumptions, theory_of_change, experiments, learnings, policy_issues, communication, monitoring, reflections, changes, ideas, iterations. On record: decisions, meetings, documents, glossary, methods_used, answers.',
  },
  'wrong-type': {
    title: 'Wrong kind of value',
    what: 'There is a list where text belongs, text where a group belongs, or the like.',
    why: 'The value cannot be used this way and does not count.',
    how: 'A list has dashes or square brackets: goals: [talent]. A group has indented fields.',
  },

  // Ids and references
  'duplicate-id': {
    title: 'Id used twice',
    what: 'Two things of the same kind have the same id.',
    why: 'A reference can then mean two things.',
    how: 'Give one of the two another id: id: stroomwerk-zuid',
  },
  'unknown-body': {
    title: 'Unknown body',
    what: 'Something refers to a body that is not in "governance".',
    why: 'Who decides or confers here cannot be found.',
    how: 'Put the body in governance.bodies, or choose one that exists: body: steering-group',
  },
  'unknown-reference': {
    title: 'Reference to something that is not there',
    what: 'Something refers to an id that occurs nowhere.',
    why: 'Owners, goals and partners can then not be tied together.',
    how: 'Look at the suggestion, or add what is missing. Use the id, not the name: owner: stroomwerk-noord',
  },

  // Circles
  'dependency-cycle': {
    title: 'Actions wait for each other',
    what: 'Two or more actions wait for each other through "depends_on", in a circle.',
    why: 'None of those actions can begin.',
    how: 'Remove one "depends_on", or split an action into a part that can go first and a part that comes later.',
  },
  'goal-parent-cycle': {
    title: 'Goals stand under each other',
    what: 'Goals stand under each other through "parent", in a circle.',
    why: 'There is no main goal then, and the tree of goals cannot be drawn.',
    how: 'Remove "parent" from the goal that belongs on top.',
  },
  'target-group-cycle': {
    title: 'Target groups follow each other in a circle',
    what: 'Target groups follow each other through "follows", without a beginning.',
    why: 'Nobody can see which group comes first.',
    how: 'Remove "follows" from the first group.',
  },
  'successor-cycle': {
    title: 'Partners succeed each other',
    what: 'A partner is its own successor through "replaced_by", directly or by way of others.',
    why: 'Nobody can see who does the work now.',
    how: 'Keep "replaced_by" only with the one that left: replaced_by: stroomwerk-noord',
  },

  // Schedule
  'start-after-deadline': {
    title: 'Start after the deadline',
    what: 'An action starts later than it must be finished.',
    why: 'One of the two dates is wrong.',
    how: 'Move the start forward or the deadline back: start: 2027-01 and deadline: 2027-06',
  },
  'end-before-start': {
    title: 'End before the beginning',
    what: 'A period of a role, experiment, iteration, contribution or of the ecosystem ends before it begins.',
    why: 'Such a period does not exist; often the dates were swapped.',
    how: 'Swap them or correct one: from: 2026-01 and to: 2027-12',
  },
  'action-after-goal-deadline': {
    title: 'Action finished later than the goal',
    what: 'An action is finished only after the date by which its goal must be reached.',
    why: 'The action can then no longer serve that goal.',
    how: 'Bring the action forward, or agree on a later date for the goal. Recurring actions do not count.',
  },
  'sub-goal-after-goal-deadline': {
    title: 'Sub-goal later than the main goal',
    what: 'A sub-goal must be reached later than the goal above it.',
    why: 'A goal is not reached while part of it is still to come.',
    how: 'Move the sub-goal forward or the main goal back.',
  },
  'starts-before-dependency-ends': {
    title: 'Starts too early',
    what: 'An action starts before the action that it waits for is finished.',
    why: 'The schedule cannot be right this way.',
    how: 'Let the action start later, or remove "depends_on" if it need not really wait.',
  },
  'depends-on-stopped': {
    title: 'Waits for a stopped action',
    what: 'An action waits for an action that was stopped.',
    why: 'What it waits for will not come.',
    how: 'Remove the dependency, point at another action, or set "status: stopped" here as well.',
  },
  'deadline-passed': {
    title: 'Deadline passed',
    what: 'The deadline of an action has passed and it is neither done nor stopped.',
    why: 'The plan lags behind, or nobody brought it up to date.',
    how: 'Set "status: done" with "done_on", or write how it will be done after all: recovery: { how: extra team, new_date: 2027-03 }',
  },
  'goal-deadline-passed': {
    title: 'Goal not reached in time',
    what: 'The date of a goal has passed and not all the work for it is done.',
    why: 'A goal past its date no longer steers anything.',
    how: 'Finish the actions, agree on a new date, or record that the goal lapses (changes).',
  },
  'decision-overdue': {
    title: 'A decision that is overdue',
    what: 'A decision was asked (status: asked), but the date by which it was needed (needed_by) is past.',
    why: 'Whoever waits for the decision cannot go on, and nobody sees it.',
    how: 'If it was taken, set status: taken and decided_on: 2026-11-02. If not, a new date, or status: postponed.',
  },
  'done-without-date': {
    title: 'Done, but since when?',
    what: 'An action is done, but the day is not given.',
    why: 'Without the day, progress cannot be followed over time.',
    how: 'Add the day: done_on: 2026-11-12',
  },
  'done-in-future': {
    title: 'Done in the future',
    what: 'An action was finished on a day that is yet to come.',
    why: 'What is yet to come is not done; progress looks better than it is.',
    how: 'Correct the day, or put the expected day in "deadline".',
  },
  'complete-but-not-done': {
    title: 'Complete, but not marked as done',
    what: 'The progress is 100% or a day of completion is given, but the action is not marked as done.',
    why: 'The action stays open in every overview.',
    how: 'Set "status: done" with "done_on", or lower the progress.',
  },
  'done-but-not-complete': {
    title: 'Marked as done, but not complete',
    what: 'An action is marked as done with a progress below 100%.',
    why: 'One of the two is wrong.',
    how: 'Set "progress: 100" or remove the progress; if work is left, set "status: active".',
  },

  // Actions
  'action-without-goal': {
    title: 'Action without a goal',
    what: 'An action does not say which goal it serves.',
    why: 'Work without a goal takes hands that are needed elsewhere.',
    how: 'Give a goal (goals: [share-batteries]) or drop the action.',
  },
  'action-without-owner': {
    title: 'Action without an owner',
    what: 'An action does not say who leads it.',
    why: 'What belongs to everybody is done by nobody.',
    how: 'Give one partner or body: owner: stroomwerk-noord',
  },
  'action-without-deadline': {
    title: 'Action without a deadline',
    what: 'An action does not say when it must be finished.',
    why: 'Without a date the work keeps moving ahead.',
    how: 'A month will do: deadline: 2027-06',
  },
  'recurring-without-rhythm': {
    title: 'Recurring, but how often?',
    what: 'An action recurs, but it does not say how often.',
    why: 'Such an action cannot be scheduled or budgeted.',
    how: 'Add: every: quarter',
  },
  'recurring-without-end': {
    title: 'Recurring without an end',
    what: 'An action recurs without a deadline.',
    why: 'Without an agreed moment nobody looks whether it still makes sense.',
    how: 'Agree until when, and decide again then: deadline: 2027-12',
  },

  // Owners
  'owner-left': {
    title: 'Owner has left',
    what: 'The owner of an action, goal or risk is a partner that has left.',
    why: 'The work lies still and nobody notices.',
    how: 'Choose a new owner, such as the successor: owner: stroomwerk-noord',
  },
  'owner-not-committed': {
    title: 'Owner has not committed itself yet',
    what: 'The owner of an action, goal or risk is a prospect or was approached, but does not take part yet.',
    why: 'The plan leans on someone who can still say no.',
    how: 'Choose an owner that takes part, or give the partner "status: committed" once it has said yes.',
  },

  // Roles
  'role-holder-left': {
    title: 'Role held by a partner that left',
    what: 'A role goes on with a partner that has left.',
    why: 'The role looks filled, but nobody plays it.',
    how: 'End the role (to: 2026-05) and give it to another.',
  },
  'role-holder-not-committed': {
    title: 'Role held by one that has not committed itself',
    what: 'A role is held by a partner that is a prospect or was approached.',
    why: 'Nobody is bound to this role yet.',
    how: 'Give the role to a partner that takes part, or ask for a commitment first.',
  },
  'role-held-twice': {
    title: 'Role held twice',
    what: 'The same role is held by two holders at the same time and in the same phase, or twice by the same one.',
    why: 'Partners do not know whom to turn to.',
    how: 'Let one stop before the other begins (to: 2026-06, from: 2026-07), or divide the phases: phases: [direct]',
  },
  'role-without-holder': {
    title: 'Role without a holder',
    what: 'A role is needed, but nobody holds it.',
    why: 'What belongs to the role is left undone.',
    how: 'Give a partner or body (holder: programme-office), or set "needed: false" with a reason.',
  },
  'role-not-needed-without-reason': {
    title: 'Role not needed, but why?',
    what: 'A role is called not needed, without a reason.',
    why: 'Later nobody knows whether it was thought about.',
    how: 'Add the reason: reason: the partners already know each other',
  },

  // Partners and bodies
  'left-without-date': {
    title: 'Left, but when?',
    what: 'A partner has left, without a date.',
    why: 'Nobody can see until when contributions and duties counted.',
    how: 'Add the date: left: 2026-05',
  },
  'left-before-joined': {
    title: 'Left before it joined',
    what: 'A partner left earlier than it joined.',
    why: 'One of the two dates is wrong.',
    how: 'Correct the dates: joined: 2019-11 and left: 2026-05',
  },
  'left-but-active': {
    title: 'Left, but not marked as left',
    what: 'The date on which a partner leaves has passed, but its status says something else.',
    why: 'Counts of partners are then wrong.',
    how: 'Set "status: left", or remove "left" if the partner stayed.',
  },
  'joined-in-future': {
    title: 'Active before taking part',
    what: 'A partner counts as active, but the date on which it joins (joined) is in the future.',
    why: 'Documents then name it as a participant while it is none yet.',
    how: 'Set status: committed (or approached) until it takes part, or correct the date: joined: 2026-09',
  },
  'relation-with-itself': {
    title: 'Linked to itself',
    what: 'A relation, value flow or dependency has the same party on both sides.',
    why: 'Such a line says nothing about the network.',
    how: 'Give the other party as "to": to: stroomwerk-noord',
  },
  'body-without-members': {
    title: 'Body without members',
    what: 'A body does not say which partners sit on it.',
    why: 'Nobody can see who takes part in its decisions.',
    how: 'Give the partners: members: [stroomwerk-noord, gemeente-veldrijk]',
  },
  'member-left': {
    title: 'Partner that left still sits on a body',
    what: 'A partner that has left is still a member or the chair of a body.',
    why: 'The body looks more complete than it is.',
    how: 'Remove the partner or put its successor in its place.',
  },
  'essential-without-part': {
    title: 'Essential, but what for?',
    what: 'A partner is called essential, but no work, role, link, capability or contribution rests on it.',
    why: 'Nobody can see what stops when this partner leaves.',
    how: 'Say what rests on the partner, at a capability for one: provided_by: [stroomwerk-noord]; or remove "essential".',
  },
  'partner-without-part': {
    title: 'Partner without any part',
    what: 'A partner takes part but is named nowhere: no relation, value flow, action, role or contribution, while at least three in four partners have something.',
    why: 'Whoever is named nowhere does not belong in the eyes of the others, and is the first to drop out.',
    how: 'Give the partner a part, such as: contributors: [stroomwerk-noord]; if it only follows, set: involvement: following',
  },
  'capability-on-one-partner': {
    title: 'Required, and with one partner',
    what: 'A capability that is required (minimum, or required_for something still to come) is provided by one partner, and nobody that takes part could take over.',
    why: 'When that partner drops out, nobody can do it any more.',
    how: 'Find a second partner or name a stand-in: fallback: [gemeente-veldrijk]',
  },
  'provider-not-taking-part': {
    title: 'Filled by who does not take part',
    what: 'A link or capability names only partners that do not take part: not yet, not now or no longer.',
    why: 'It looks arranged, but nobody does it.',
    how: 'Give a partner that takes part: provided_by: [stroomwerk-noord] or partners: [stroomwerk-noord]',
  },
  'last-provider-leaves': {
    title: 'The last one who can is leaving',
    what: 'Everyone who fills a link or capability, or could take over, has a day on which it leaves, and no successor is named.',
    why: 'After that day nobody does it.',
    how: 'Find another in time, or name the successor at the partner that leaves: replaced_by: stroomwerk-noord',
  },

  // Goals
  'goal-without-action': {
    title: 'Goal without an action',
    what: 'There is no action on paper that serves a goal or a goal under it.',
    why: 'A goal that nobody works on is not reached.',
    how: 'Tie an action to the goal (goals: [share-batteries]), or drop the goal.',
  },
  'goal-not-specific': {
    title: 'Goal not specific (S of SMART)',
    what: 'A goal has no statement, or one of fewer than eight words.',
    why: 'Each partner reads something else in a slogan.',
    how: 'Say who does what, for whom and where: statement: Twenty companies on the estate share one grid connection by 2028',
  },
  'goal-not-measurable': {
    title: 'Goal not measurable (M of SMART)',
    what: 'A goal has no indicator with a unit and a target.',
    why: 'Nobody can then establish whether it was reached.',
    how: 'Tie an indicator to it (indicators: [connections]) and give that one "unit: companies" and "target: 20".',
  },
  'goal-not-ambitious': {
    title: 'It does not say what is ambitious (A of SMART)',
    what: 'A goal does not say what makes it ambitious.',
    why: 'What happens anyway needs no ecosystem.',
    how: 'Write it down: ambition: Nobody in the country has managed this yet',
  },
  'goal-not-realistic': {
    title: 'It does not say why it is feasible (R of SMART)',
    what: 'A goal does not say why it is feasible.',
    why: 'Partners do not exert themselves for what they do not believe in.',
    how: 'Say what the confidence rests on: realism: The pilot with four companies has run for a year',
  },
  'goal-not-time-bound': {
    title: 'Goal without a date (T of SMART)',
    what: 'A goal does not say by when it must be reached.',
    why: 'Without a date there is no moment to see whether it worked.',
    how: 'A month or year will do: deadline: 2028',
  },
  'goal-without-owner': {
    title: 'Goal without an owner',
    what: 'A goal does not say who leads it.',
    why: 'Nobody notices when the goal drops out of sight.',
    how: 'Give one partner or body: owner: gemeente-veldrijk',
  },

  // Indicators
  'indicator-without-target': {
    title: 'Indicator without a target',
    what: 'An indicator has no target.',
    why: 'A measurement says something only next to the value that you want.',
    how: 'Add: target: 20 and by: 2028',
  },
  'target-equals-baseline': {
    title: 'Target equals the baseline',
    what: 'The target of an indicator equals its baseline.',
    why: 'The goal is then reached before you begin.',
    how: 'Choose a value that shows change: baseline: 4 and target: 20',
  },
  'measurement-outside-period': {
    title: 'Measurement outside the period',
    what: 'A measurement lies before the baseline, or in the future.',
    why: 'The line from the beginning until now is then wrong.',
    how: 'Correct the date; what you expect belongs in "target" and "by".',
  },

  // Amounts and numbers
  'negative-amount': {
    title: 'Negative amount',
    what: 'An amount is below zero.',
    why: 'Totals of costs and funding are then wrong.',
    how: 'Remove the minus sign; money that comes in is a line of finance.funding.',
  },
  'percentage-out-of-range': {
    title: 'Percentage outside 0 to 100',
    what: 'A percentage is below 0 or above 100.',
    why: 'Such a value does not exist; often it is an amount, or a misplaced decimal point.',
    how: 'Write a number from 0 to 100: progress: 40',
  },
  'contribution-without-amount': {
    title: 'Contribution without an amount',
    what: 'A contribution in cash or in kind has no amount.',
    why: 'The total of what partners put in is then too low.',
    how: 'Add it, estimated if need be: amount: 24000 and per: year',
  },
  'amount-without-period': {
    title: 'Amount without a period',
    what: 'An amount does not say whether it is per year, per month or once.',
    why: 'Twelve times as much or not: that makes a difference.',
    how: 'Add: per: year',
  },
  'pulse-out-of-range': {
    title: 'Score outside 1 to 10',
    what: 'A partner’s score of contentment does not lie between 1 and 10.',
    why: 'The average then says nothing.',
    how: 'Write a score from 1 to 10: score: 7',
  },
  'trl-out-of-range': {
    title: 'TRL outside 1 to 9',
    what: 'A technology has a TRL that does not exist.',
    why: 'The scale of technology readiness runs from 1 (basic idea) to 9 (proven in use).',
    how: 'Write a number from 1 to 9: trl: 6',
  },
  'year-out-of-range': {
    title: 'A year that cannot be',
    what: 'A year or date does not lie between 1900 and 2200.',
    why: 'Costs, funding and actions then end up in a year that fits no table; often it is a slip of the keyboard.',
    how: 'Write the year in four digits: year: 2026, start: 2026-03-01',
  },
  'indicator-percentage': {
    title: 'A percentage outside 0 to 100',
    what: 'An indicator in per cent (unit: "%") has a target or measurement below 0 or above 100.',
    why: 'A part of a whole cannot be more than all of it; the progress is then wrong.',
    how: 'Write target: 40 for 40%. If the value can be more than 100, call the unit otherwise: unit: growth in %',
  },

  // Money in balance
  'year-out-of-balance': {
    title: 'Costs and funding differ',
    what: 'In a year, costs and funding differ by more than 1%.',
    why: 'A budget that does not balance comes back during the work.',
    how: 'Find funding, drop costs or move them to another year.',
  },
  'year-without-funding': {
    title: 'Year without funding',
    what: 'No funding at all is given for the costs of a year.',
    why: 'The work of that year cannot be paid for.',
    how: 'Say under finance.funding who pays, even if it is not certain yet: { id: members-2027, kind: cash, year: 2027, amount: 40000, secured: false }',
  },
  'funding-from-one-payer': {
    title: 'Funding from one payer',
    what: 'Of a year still to come, one partner or subsidy pays more than half of the funding.',
    why: 'When that payer drops out, the year falls over.',
    how: 'Find a second payer, or agree on what happens when this one drops out.',
  },
  'settled-more-than-granted': {
    title: 'More settled than granted',
    what: 'A subsidy was settled at a higher amount than was granted.',
    why: 'A settlement rarely exceeds the grant; probably an amount was copied wrongly.',
    how: 'Lay the grant decision and the settlement side by side and correct "granted" or "settled".',
  },
  'budget-exceeds-costs': {
    title: 'Actions cost more than the budget',
    what: 'The budgets of the actions together are higher than all costs.',
    why: 'The action plan promises work for which no money was estimated.',
    how: 'Put the work in finance.costs, or lower "budget" of the actions.',
  },
  'aid-above-maximum': {
    title: 'Aid above the stated maximum',
    what: 'The aid intensity is higher than the maximum that was stated with it.',
    why: 'This is no verdict on state aid; it asks for a review by whoever is responsible.',
    how: 'Have it reviewed and write the outcome down: conclusion: reviewed by the agency, the limit holds per undertaking',
  },

  // Text and privacy
  'placeholder-left': {
    title: 'Still to be filled in',
    what: 'A text holds a placeholder, such as TODO, TBD or [[name]].',
    why: 'Otherwise it ends up in a document for decision-makers.',
    how: 'Fill it in, or remove the line until you know.',
  },
  'personal-data': {
    title: 'Data about a person',
    what: 'A text holds an e-mail address, phone number, citizen service number or the name of a person.',
    why: 'A folder under git forgets nothing, so the data can hardly be taken out later.',
    how: 'Name the organisation or the role. People belong in contacts.local.yaml, which stays out of git. If it has been there for a while, have the history cleaned as well.',
  },
  'illustrative-figures': {
    title: 'Made-up figure with a real partner',
    what: 'A figure that is marked as made up belongs to a partner that is not.',
    why: 'A reader takes it for a fact about that organisation.',
    how: 'Leave the figure out, give its source (source: annual report 2025), or make the partner up as well: illustrative: true',
  },
  'checklist-double-item': {
    title: 'A question of your own with the id of another',
    what: 'An item in your own checklist has an id that belongs to a built-in method.',
    why: 'Answers refer to that id; with two items of one id nobody can tell which is meant.',
    how: 'Give your own item a prefix of its own: id: gh-residents',
  },
  'checklist-no-answer': {
    title: 'A question that no data answer',
    what: 'An item does not say which data answer it.',
    why: 'Without that it stays open for ever.',
    how: 'Add: answered_by: { text: problem.statement }, or { attested: true } when only a person can say it.',
  },
  'checklist-not-found': {
    title: 'A checklist that is not there',
    what: 'eco.config.yaml names a file that does not exist, or that lies outside the folder of the configuration.',
    why: 'The questions in that file do not count then.',
    how: 'Name a file in the same folder or below it: checklists: [ten-questions.yaml]',
  },
  'checklist-unknown-field': {
    title: 'A field that the model does not know',
    what: 'An item looks at a field that does not exist.',
    why: 'The item could never be answered.',
    how: 'Take the field that is suggested; dots go deeper: target_groups.conversations',
  },
  'checklist-unknown-item': {
    title: 'A reference to an item that is not there',
    what: 'rollup or off names an item or step that does not exist.',
    why: 'A sum over nothing says nothing.',
    how: 'Take the id that is suggested, or look it up with eco explain.',
  },
  'checklist-unknown-role': {
    title: 'A role that does not exist',
    what: 'An item names a role that the model does not know.',
    why: 'The item could never be answered.',
    how: 'Take a role from the role sets, such as role: connector.',
  },
  'checklist-unknown-signal': {
    title: 'A computed fact that is not there',
    what: 'An item names a fact at signal that eco does not compute.',
    why: 'The warning would never go off.',
    how: 'Take the name that is suggested, or answer the item from a field.',
  },
  'checklist-unknown-step': {
    title: 'A step that is not there',
    what: 'An item belongs to a step that is not in the checklist.',
    why: 'The item falls outside every overview.',
    how: 'Add the step at steps, or take one that is there.',
  },
  'roll-up-cycle': {
    title: 'An item that follows from itself',
    what: 'A roll-up leads back to itself through other items.',
    why: 'Such an item can never be answered.',
    how: 'Remove one of the names at rollup.',
  },
  'unknown-method': {
    title: 'A method that is not there',
    what: 'eco.config.yaml chooses a method that does not exist.',
    why: 'The questions that you expect do not count then.',
    how: 'Choose from berenschot, pps, tno, keten or all, or name your own checklist at checklists.',
  },
  'unknown-question': {
    title: 'An answer to a question that is not there',
    what: 'answers names a question that no checklist knows.',
    why: 'The answer counts nowhere then.',
    how: 'Look up the id of the question: eco checklist --open',
  },
  'waiver-expired': {
    title: 'A waiver that has run out',
    what: 'The date at until has passed.',
    why: 'The question counts again, and without a new decision nobody knows.',
    how: 'Answer the question, or agree on a new date: until: 2027-12-31',
  },
  'checklist-double-method': {
    title: 'A checklist of your own with the name of another',
    what: 'Your checklist is called like a method that comes with eco.',
    why: 'The items would be counted together.',
    how: 'Choose a name of its own: method: our-town',
  },
  'checklist-unknown-value': {
    title: 'A value that the field does not know',
    what: 'An item compares with a value that the field never has.',
    why: 'The item would never be answered, and nobody would see why.',
    how: 'Use the value of the model: is: [company]',
  },
  'checklist-incomplete': {
    title: 'A half question',
    what: 'A word in answered_by stands without the word that belongs to it.',
    why: 'The item would always or never be answered.',
    how: 'Complete it: each with has, option with value, balances with with, covers with values or distinct.',
  },
  'checklist-wrong-field': {
    title: 'A field of another kind',
    what: 'fresh points at a field without a date, or balances at one without a number.',
    why: 'There is nothing to compare then.',
    how: 'Choose a date (meetings.date) or an amount (finance.costs.amount).',
  },
}
