import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, host: '127.0.0.1', neo4j: undefined, graphiql: true })
  })

  it.each<[Record<string, string>, string]>([
    [{ PORT: 'eighty' }, 'PORT is "eighty"; it should be a port number'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; it should be one of trace'],
    [{ NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI is "http://127.0.0.1:7474"'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:7687' }, 'NEO4J_PASSWORD is not; set both'],
    [{ DALIL_GRAPHIQL: 'yes' }, 'DALIL_GRAPHIQL is "yes"; it should be "on" or "off"'],
    [
      { ALLOWED_HOSTS: 'dalil.example, https://other.example' },
      'ALLOWED_HOSTS holds "https://other.example"',
    ],
  ])('says in a sentence what is wrong with %o', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence)
  })

  it('names every mistake at once', () => {
    expect(() => readConfig({ PORT: '-1', LOG_LEVEL: 'loud' })).toThrow(/PORT .*\n.*LOG_LEVEL/)
  })

  it('never repeats a password', () => {
    const wrong = () => readConfig({ PORT: 'x', NEO4J_PASSWORD: 'canary-in-the-mine' })
    expect(wrong).toThrow(/^(?!.*canary)/s)
  })

  it('shows the schema only where nobody else can ask, unless told to', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).graphiql).toBe(false)
    expect(readConfig({ HOST: '0.0.0.0', DALIL_GRAPHIQL: 'on' }).graphiql).toBe(true)
    expect(readConfig({ DALIL_GRAPHIQL: 'off' }).graphiql).toBe(false)
  })
})
