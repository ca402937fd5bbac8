/** The book's mark: a curve and its tangent. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <path d="M4 26C13 26 17 21 19 15s5-9 9-9" />
      <path d="M7 24 28 9" />
    </svg>
  );
}
