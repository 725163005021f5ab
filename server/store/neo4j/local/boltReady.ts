/** Asks a port whether a Bolt server (the protocol of Neo4j) answers there. */
import { connect } from 'node:net'

// The protocol's magic number, then four offers of versions: 5.8 down to 5.0, 4.4 down to 4.2, none, none.
const handshake = Buffer.from('6060b017' + '00080805' + '00020404' + '00000000' + '00000000', 'hex')

/** True where the port of this machine accepts one of our Bolt versions. Never throws: silence and refusal are false. */
export function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const settle = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    let received = Buffer.alloc(0)
    socket.setTimeout(2_000, () => settle(false))
    socket.on('connect', () => socket.write(handshake))
    socket.on('error', () => settle(false))
    socket.on('close', () => settle(false))
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.length >= 4) settle(received.readUInt32BE(0) !== 0)
    })
  })
}
