/** Styles are bundled beside the script that names them; they export nothing. */
declare module '*.css';
