/** The part of the `edtf` library that dates.ts uses; the library ships no types. */
declare module 'edtf' {
  /** Milliseconds since 1970-01-01 UTC of the first and last moment; infinite where an interval is open. */
  export default function edtf(text: string): { min: number; max: number }
}
