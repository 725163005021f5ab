import { sqliteUnderTest } from '../server/store/sqlite/sqliteUnderTest.ts'
import { recordContract } from './recordContract.ts'

const body = sqliteUnderTest()
recordContract(body.open, body.close)
