/** The little of each peer's interface that the bench uses: the packages are there only once the bench has run. */

declare module 'satori' {
  interface FontFile {
    readonly name: string;
    readonly data: Uint8Array;
    readonly weight: 400;
    readonly style: 'normal';
  }

  interface Canvas {
    readonly width: number;
    /** Without it the picture is as high as its content. */
    readonly height?: number;
    readonly fonts: readonly FontFile[];
  }

  export interface Element {
    readonly type: string;
    readonly props: {
      readonly style?: Readonly<Record<string, string | number>>;
      readonly children?: string | Element | readonly Element[];
      readonly [attribute: string]: unknown;
    };
  }

  export default function satori(element: Element, canvas: Canvas): Promise<string>;
}

declare module '@resvg/resvg-js' {
  export class Resvg {
    constructor(svg: string, options: { readonly font: { readonly loadSystemFonts: boolean } });
    render(): {
      readonly width: number;
      readonly height: number;
      /** Red, green, blue and alpha; the colours are multiplied by alpha already. */
      readonly pixels: Buffer;
    };
  }
}

declare module 'canvaskit-wasm' {
  /** What lives in the memory of WebAssembly until it is deleted. */
  interface Deletable {
    delete(): void;
  }

  type Colour = Float32Array;

  export interface Paragraph extends Deletable {
    layout(width: number): void;
    getHeight(): number;
    getLineMetrics(): readonly unknown[];
    didExceedMaxLines(): boolean;
  }

  interface ParagraphBuilder extends Deletable {
    addText(text: string): void;
    build(): Paragraph;
  }

  export interface TypefaceFontProvider extends Deletable {
    registerFont(bytes: Uint8Array, family: string): void;
  }

  interface Paint extends Deletable {
    setColor(colour: Colour): void;
    setAntiAlias(isOn: boolean): void;
  }

  interface Picture extends Deletable {
    width(): number;
  }

  interface Canvas {
    drawImage(picture: Picture, x: number, y: number): void;
    drawParagraph(paragraph: Paragraph, x: number, y: number): void;
    drawRect4f(left: number, top: number, right: number, bottom: number, paint: Paint): void;
    drawPath(path: Deletable, paint: Paint): void;
    save(): number;
    restore(): void;
    translate(x: number, y: number): void;
    readPixels(x: number, y: number, info: ImageInfo): Uint8Array | null;
  }

  interface ImageInfo {
    readonly width: number;
    readonly height: number;
    readonly colorType: unknown;
    readonly alphaType: unknown;
    readonly colorSpace: unknown;
  }

  export interface CanvasKit {
    readonly ColorType: { readonly RGBA_8888: unknown };
    readonly AlphaType: { readonly Unpremul: unknown; readonly Premul: unknown };
    readonly ColorSpace: { readonly SRGB: unknown };
    readonly TextDirection: { readonly LTR: unknown; readonly RTL: unknown };
    readonly TextAlign: { readonly Start: unknown };
    readonly TypefaceFontProvider: { Make(): TypefaceFontProvider };
    readonly ParagraphStyle: new (style: object) => object;
    readonly ParagraphBuilder: {
      MakeFromFontProvider(style: object, fonts: TypefaceFontProvider): ParagraphBuilder;
    };
    readonly Paint: new () => Paint;
    readonly Path: { MakeFromSVGString(data: string): Deletable | null };
    MakeSurface(width: number, height: number): ({ getCanvas(): Canvas } & Deletable) | null;
    MakeImage(info: ImageInfo, pixels: Uint8Array, bytesPerRow: number): Picture | null;
    parseColorString(colour: string): Colour;
  }

  export default function openCanvasKit(): Promise<CanvasKit>;
}

declare module 'lighthouse' {
  interface AuditReference {
    readonly id: string;
    readonly weight: number;
  }

  export interface LighthouseResult {
    readonly categories: Readonly<
      Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditReference[] }>
    >;
    readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  }

  export default function lighthouse(
    address: string,
    flags: { readonly port: number; readonly output: 'json'; readonly logLevel: 'error' },
  ): Promise<{ readonly lhr: LighthouseResult } | undefined>;
}
