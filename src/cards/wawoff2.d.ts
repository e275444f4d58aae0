/** The part of wawoff2 2.0 that is used here: the package brings no types. */
declare module 'wawoff2/build/decompress_binding.js' {
  const binding: {
    /** Whether its WebAssembly runs already. */
    readonly calledRun?: boolean;
    onRuntimeInitialized?: () => void;
    /** A view of memory that the next call writes over, or `false` for what is no WOFF2 file. */
    decompress(woff2: Uint8Array): Uint8Array | false;
  };
  export default binding;
}
