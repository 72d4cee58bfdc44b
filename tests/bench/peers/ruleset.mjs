/** For Spectral: the schema of `eco`, and what its own functions can say of one file in the way of the rules of `eco`. */
export function ruleset(schema) {
  const error = (given, then) => ({ given, severity: 'error', then })
  const there = (given, ...fields) =>
    error(
      given,
      fields.map((field) => ({ field, function: 'truthy' })),
    )
  const some = (given) => error(given, { function: 'length', functionOptions: { min: 1 } })
  return {
    rules: {
      schema: error('$', { function: 'schema', functionOptions: { schema, allErrors: true } }),
      ids: error('$..id', { function: 'pattern', functionOptions: { match: '^[a-z0-9-]+$' } }),
      'partner-in-full': there('$.partners[*]', 'name', 'helix', 'brings', 'gets'),
      'partner-brings': some('$.partners[*].brings'),
      'partner-gets': some('$.partners[*].gets'),
      'goal-in-full': there('$.goals[*]', 'owner', 'deadline', 'statement'),
      'goal-indicators': some('$.goals[*].indicators'),
      'indicator-in-full': there('$.indicators[*]', 'unit', 'target', 'by'),
      'action-in-full': there('$.actions[*]', 'title', 'owner', 'deadline', 'status'),
      'action-goals': some('$.actions[*].goals'),
      'role-holder': there('$.roles[*]', 'holder'),
      'flow-ends': there('$.value_flows[*]', 'from', 'to', 'what'),
      'risk-in-full': there('$.risks[*]', 'owner', 'mitigation', 'likelihood', 'impact'),
    },
  }
}
