/** A connection that keeps what is asked over it, so that the same can be asked again or looked at by PROFILE. */
import { Connection, type Parameters, type Row } from '../server/store/neo4j/driver.ts'

export type Asked = { text: string; parameters: Parameters }

export class RecordingConnection extends Connection {
  asked: Asked[] = []

  override read<T extends Row>(text: string, parameters: Parameters = {}): Promise<T[]> {
    this.asked.push({ text, parameters })
    return super.read<T>(text, parameters)
  }
}
