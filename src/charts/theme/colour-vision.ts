/** Red, green and blue as light, 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

type Vision = 'all' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Matrix = readonly [Light, Light, Light];

/**
 * Which light looks the same to eyes without one kind of cone: G. M. Machado, M. M. Oliveira and
 * L. A. F. Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE
 * Transactions on Visualization and Computer Graphics 15 (6), 2009, severity 1.0.
 */
const simulations: Readonly<Record<Vision, Matrix>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** B. Ottosson, “A perceptual color space for image processing”, 2020: to cones, then to OKLab. */
const cones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const opponents: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

export const visions: readonly Vision[] = ['all', 'protanopia', 'deuteranopia', 'tritanopia'];

/** The light of a colour written as #rrggbb. */
function lightOf(hex: string): Light {
  return [lightAt(hex, 1), lightAt(hex, 3), lightAt(hex, 5)];
}

/** A colour that lies on another, as a browser mixes them. */
export function laid(top: string, opacity: number, below: string): string {
  const channels = [1, 3, 5].map((at) => {
    const mixed = channel(top, at) * opacity + channel(below, at) * (1 - opacity);
    return Math.round(mixed).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** The contrast of WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** How far apart two colours look: their distance in OKLab, where 0.02 is just noticed. */
export function difference(a: string, b: string, vision: Vision): number {
  const [from, to] = [labOf(a, vision), labOf(b, vision)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

function labOf(hex: string, vision: Vision): Light {
  const [r, g, b] = times(simulations[vision], lightOf(hex));
  const [l, m, s] = times(cones, [within(r), within(g), within(b)]);
  return times(opponents, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

function times([first, second, third]: Matrix, light: Light): Light {
  return [sum(first, light), sum(second, light), sum(third, light)];
}

function sum(weights: Light, light: Light): number {
  return weights[0] * light[0] + weights[1] * light[1] + weights[2] * light[2];
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function luminance(hex: string): number {
  return sum([0.2126, 0.7152, 0.0722], lightOf(hex));
}

function lightAt(hex: string, at: number): number {
  const c = channel(hex, at) / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

function channel(hex: string, at: number): number {
  return parseInt(hex.slice(at, at + 2), 16);
}
