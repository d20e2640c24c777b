/** Where the browser says we are; asked only when a finger asked for it. Five decimals are a metre. */
export function askLocation(): Promise<{ lat: number; lon: number }> {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) {
      reject(new Error('no geolocation here'));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: rounded(coords.latitude), lon: rounded(coords.longitude) }),
      reject,
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
