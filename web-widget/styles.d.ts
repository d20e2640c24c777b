/** Styles beside a part, as text: the part adopts them. */
declare module '*.part.css' {
  const css: string;
  export default css;
}
/** Other styles are bundled beside the script that names them; they export nothing. */
declare module '*.css';
