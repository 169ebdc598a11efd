/** One file of which the text is asked. */
export type TextAsked = { readonly sha256: string; readonly bytes: Uint8Array }

/** Its text; empty where there is none, or where the file cannot be read. */
export type TextRead = { readonly sha256: string; readonly text: string }
