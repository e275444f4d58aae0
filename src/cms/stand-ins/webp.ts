/**
 * Stands in for `@jsquash/webp`, an encoder in WebAssembly that the page would have to allow: browsers write WebP
 * themselves.
 *
 * @param quality - 0 to 100.
 */
export async function encode(picture: ImageData, { quality }: { readonly quality: number }): Promise<Blob> {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.putImageData(picture, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: quality / 100 });
  if (blob.type === 'image/webp') return blob;
  throw new Error(
    'This browser cannot write WebP pictures. Save the picture as JPEG or PNG, and upload that.',
  );
}
