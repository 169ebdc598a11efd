import './Kbd.css'

/** The keys of a shortcut, already in the words of the keyboard: `['Ctrl', 'Maj', 'Z']`. */
export function Kbd({ keys }: { readonly keys: readonly string[] }) {
  return (
    <kbd className="ui-kbd">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </kbd>
  )
}
