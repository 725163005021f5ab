import { storeContract } from '../contract/storeContract.ts'
import { sqliteUnderTest } from './sqliteUnderTest.ts'

storeContract(sqliteUnderTest(), { graphs: 500 })
