/** The demo's open courier orders, from its own files: what a courier company would have been asked to bring. */

export interface Place {
  lat: number;
  lon: number;
}
export interface OpenOrder {
  orderNo: string;
  status: 'paid' | 'picking' | 'out_for_delivery';
  from: Place;
  to: Place;
  distanceM: number;
  /** Who brings it, where the files say so. */
  driver: string | null;
}
interface Files {
  orders: Array<{
    order_no: string;
    branch_id: string;
    status: string;
    fulfilment: {
      method: string;
      distance_km: number;
      address_area: string | null;
      courier: { name: string } | null;
    };
  }>;
  branches: Array<{ id: string; lat: number; lng: number }>;
  gazetteer: { areas: Array<{ name: string; city: string; lat: number; lng: number }> };
}

const OPEN = ['picking', 'paid', 'out_for_delivery'];
/** One degree of latitude, near enough for a line on a map. */
const DEGREE_M = 111_200;

/** Those in preparation first, then those that are paid, then those that a courier has already. */
export function openOrders({ orders, branches, gazetteer }: Files): OpenOrder[] {
  const branchOf = new Map(branches.map((branch) => [branch.id, branch]));
  const areaOf = new Map(gazetteer.areas.map((area) => [`${area.name}, ${area.city}`, area]));
  return orders
    .filter(({ status, fulfilment }) => OPEN.includes(status) && fulfilment.method.startsWith('courier'))
    .flatMap(({ order_no, branch_id, status, fulfilment }) => {
      const branch = branchOf.get(branch_id);
      if (!branch) return [];
      const from = { lat: branch.lat, lon: branch.lng };
      const area = areaOf.get(fulfilment.address_area ?? '');
      const distanceM = Math.round(fulfilment.distance_km * 1000);
      return {
        orderNo: order_no,
        status: status as OpenOrder['status'],
        from,
        to: towards(from, area ? { lat: area.lat, lon: area.lng } : null, distanceM),
        distanceM,
        driver: fulfilment.courier?.name ?? null,
      };
    })
    .sort((a, b) => OPEN.indexOf(a.status) - OPEN.indexOf(b.status));
}

/** As far as the order says, in the direction of its neighbourhood; northwards where that is unknown or right here. */
function towards(from: Place, area: Place | null, distanceM: number): Place {
  const shrink = Math.cos((from.lat * Math.PI) / 180);
  const north = area ? area.lat - from.lat : 0;
  const east = area ? (area.lon - from.lon) * shrink : 0;
  const length = Math.hypot(north, east);
  const degrees = distanceM / DEGREE_M;
  if (length === 0) return { lat: from.lat + degrees, lon: from.lon };
  return { lat: from.lat + (north / length) * degrees, lon: from.lon + ((east / length) * degrees) / shrink };
}
