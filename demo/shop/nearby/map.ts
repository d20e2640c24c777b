/** The map: branches as pins on a sketch of the land. No tiles, so nobody is asked for any. */
import * as leaflet from 'leaflet';
import type { Point } from '../../../contract/primitives.ts';
import type { NearbyBranch } from '../../../contract/rest.ts';
import { DRAWN, HOME, sketch, towns } from './sketch.ts';

/** More pins than this would hide each other's numbers. */
const NUMBERED_MAX = 12;
/** A single pin is shown with the streets' width of the sketch around it, no closer: there is nothing finer to see. */
const ZOOM = { min: 6, max: 13, one: 12 } as const;
const PADDING: [number, number] = [36, 36];

interface Shown {
  rows: readonly NearbyBranch[];
  /** The place asked about, and its name. */
  from: { at: Point; name: string } | null;
  /** What a pin says to whoever cannot see it. */
  label(row: NearbyBranch, number: number): string;
}
const bounds = ({ south, west, north, east }: Record<'south' | 'west' | 'north' | 'east', number>) =>
  leaflet.latLngBounds([south, west], [north, east]);

/** @param onPick a pin was pressed */
export function nearbyMap(place: HTMLElement, onPick: (branchId: string) => void) {
  const map = leaflet.map(place, {
    ...{ minZoom: ZOOM.min, maxZoom: ZOOM.max, zoomSnap: 0.5, maxBounds: bounds(DRAWN), attributionControl: false },
    ...(matchMedia('(prefers-reduced-motion: reduce)').matches
      ? { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false }
      : {}),
  });
  leaflet
    .geoJSON(sketch, { interactive: false, style: (shape) => ({ className: `sketch ${shape?.properties.part}` }) })
    .addTo(map);
  for (const { name, lat, lon } of towns) {
    const icon = leaflet.divIcon({ className: 'town', html: label(name), iconSize: [0, 0] });
    leaflet.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(map);
  }
  map.fitBounds(bounds(HOME));
  const pins = leaflet.layerGroup().addTo(map);
  const byId = new Map<string, leaflet.Marker>();
  let around: leaflet.LatLngBounds = bounds(HOME);
  let selected: string | null = null;

  const mark = (branchId: string | null, isOn: boolean) => {
    const pin = branchId === null ? undefined : byId.get(branchId);
    pin?.getElement()?.classList.toggle('selected', isOn);
    pin?.setZIndexOffset(isOn ? 10_000 : 0);
  };

  return {
    show({ rows, from, label: told }: Shown): void {
      pins.clearLayers();
      byId.clear();
      selected = null;
      const isNumbered = rows.length <= NUMBERED_MAX;
      const points = rows.map(({ at }) => leaflet.latLng(at.lat, at.lon));
      if (from) {
        const here = leaflet.latLng(from.at.lat, from.at.lon);
        const icon = leaflet.divIcon({ className: 'here', html: '', iconSize: [16, 16] });
        leaflet.marker(here, { icon, interactive: false, keyboard: false, title: from.name }).addTo(pins);
        points.push(here);
      }
      for (const [i, row] of rows.entries()) byId.set(row.branchId, pinOf(row, i + 1, isNumbered, told(row, i + 1)));
      around = points.length > 0 ? leaflet.latLngBounds(points) : bounds(HOME);
      this.resize();
    },
    /** Its pin stands out; `isMoved` brings it into view as well. */
    select(branchId: string | null, isMoved = false): void {
      mark(selected, false);
      selected = branchId;
      mark(selected, true);
      const pin = branchId === null ? undefined : byId.get(branchId);
      if (pin && isMoved && !map.getBounds().pad(-0.1).contains(pin.getLatLng())) map.panTo(pin.getLatLng());
    },
    /** Its place on the page is another, or is shown only now. */
    resize(): void {
      map.invalidateSize({ animate: false });
      map.fitBounds(around, { padding: PADDING, maxZoom: ZOOM.one, animate: false });
    },
  };

  function pinOf(row: NearbyBranch, number: number, isNumbered: boolean, title: string): leaflet.Marker {
    const isOut = 'available' in row && row.available === 0;
    const looks = ['pin', isNumbered ? '' : 'small', isOut || !row.open.isOpen ? 'quiet' : ''].filter(Boolean);
    const size = isNumbered ? 28 : 16;
    const icon = leaflet.divIcon({
      className: looks.join(' '),
      html: isNumbered ? numbered(number, row.area) : label(''),
      iconSize: [size, size],
    });
    // Dozens of dots are no way to go through by keyboard: the list beside them is.
    const pin = leaflet.marker([row.at.lat, row.at.lon], { icon, title, alt: title, keyboard: isNumbered });
    pin.on('click keypress', (event) => {
      const key = (event as { originalEvent?: KeyboardEvent }).originalEvent?.key;
      if (event.type === 'click' || key === 'Enter') onPick(row.branchId);
    });
    pin.addTo(pins);
    // What no key reaches is not read out either; the list says it.
    const [name, value] = isNumbered ? ['aria-label', `${number} ${row.area}: ${title}`] : ['aria-hidden', 'true'];
    pin.getElement()?.setAttribute(name, value);
    return pin;
  }
}

/** With the name of its neighbourhood below, for the sketch has none. */
function numbered(number: number, area: string): HTMLElement {
  const node = label(`${number}`);
  const name = label(area);
  name.className = 'pin-name';
  node.append(' ', name);
  return node;
}

/** As an element: a name is never read as HTML. */
function label(text: string): HTMLElement {
  const node = document.createElement('span');
  node.textContent = text;
  return node;
}
