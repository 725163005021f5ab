/** Why something was not done, where it was asked for. */
export function Failed({ sentence }: { sentence: string | undefined }) {
  if (sentence === undefined) return null
  return (
    <p class="desk-failed" role="alert">
      {sentence}
    </p>
  )
}
