/** Looks at the place of a file; `isOpen`: of a document that is open here, of which nothing but its note is touched. */
export type Asked = { readonly id: number; readonly file: string; readonly isOpen: boolean }

/** The place has answered, were it with an error; `isThere`: the file was found. */
export type Answered = { readonly id: number; readonly isThere: boolean }
