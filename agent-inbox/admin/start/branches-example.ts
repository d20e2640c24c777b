/** A file that is taken over as it stands: what the columns mean is seen by it. */
export const BRANCHES_EXAMPLE = `branch,name,area,street,district,city,postal_code,lat,lng,phone,timezone,hours,capabilities
KMG,Toko Kemang,Kemang,Jl. Kemang Raya 12,Mampang Prapatan,Jakarta Selatan,12730,-6.2607,106.8138,+622155501001,Asia/Jakarta,mon-sun 09:00-21:00,pickup
DPS,Toko Denpasar,Denpasar,Jl. Teuku Umar 88,Denpasar Barat,Denpasar,80113,-8.6705,115.2126,+62361550100,Asia/Makassar,mon-fri 09:00-21:00; sat 09:00-12:00 13:00-21:00; sun closed,pickup
`;
