/** An API description of about so many lines, in which operations refer to schemas; without a finding. */
export function openApi(lines) {
  const schemas = Math.max(1, Math.floor(lines / 60))
  const paths = Math.max(schemas, Math.floor((lines - schemas * 7) / 20))
  return `openapi: 3.1.0
info:
  title: Verzonnen
  version: 1.0.0
  license:
    name: MIT
    identifier: MIT
servers:
  - url: https://verzonnen.example
security: []
paths:
${times(paths, (at) => path(at, 1 + (at % schemas)))}components:
  schemas:
${times(schemas, schema)}`
}

function path(at, partner) {
  return `  /actions-${at}:
    get:
      operationId: action-${at}
      summary: Beschrijven daken voor straten ${at}
      description: Beschrijven daken voor straten in Zanddam ${at}
      tags: []
      parameters:
        - name: hours
          in: query
          required: false
          schema:
            type: integer
      responses:
        '200':
          description: Goed
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/partner-${partner}'
        '404':
          description: Niet gevonden
`
}

function schema(at) {
  return `    partner-${at}:
      type: object
      description: Zanddam ${at}
      required: [name]
      properties:
        name:
          type: string
`
}

/** The parties, goals, actions, risks and flows of an ecosystem of this size, and who does what for which, without views. */
export function likec4({ partners, goals, actions, flows, risks }) {
  const partner = (at) => `partner-${((at - 1) % partners) + 1}`
  const element = (kind, at) => `  ${kind}-${at} = ${kind} 'Zanddam ${at}' {
    description 'Beschrijven daken voor straten in Zanddam ${at}'
  }
`
  const relation = (from, kind, to) => `  ${from} -[${kind}]-> ${to} 'Delen gegevens'\n`
  return `specification {
  element partner
  element goal
  element action
  element risk
  relationship owns
  relationship contributes
  relationship serves
  relationship knowledge
}
model {
${times(partners, (at) => element('partner', at))}${times(goals, (at) => element('goal', at))}${times(actions, (at) => element('action', at))}${times(risks, (at) => element('risk', at))}${times(goals, (at) => relation(partner(at), 'owns', `goal-${at}`))}${times(actions, (at) => relation(partner(at), 'owns', `action-${at}`) + relation(partner(at + 1), 'contributes', `action-${at}`) + relation(partner(at + 7), 'contributes', `action-${at}`) + relation(`action-${at}`, 'serves', `goal-${(at % goals) + 1}`))}${times(flows, (at) => relation(partner(at), 'knowledge', partner(at + 1 + (at % 5))))}${times(risks, (at) => relation(partner(at), 'owns', `risk-${at}`))}}
`
}

function times(count, text) {
  return Array.from({ length: count }, (_, at) => text(at + 1)).join('')
}
