import type { Task, TaskTurn } from '../task.ts';

const at = (time: string) => new Date(`2026-11-21T${time}:00+07:00`).toISOString();
const laptop = (startsAt: string, status: 'confirmed' | 'cancelled' | 'held') => ({
  ...{ branchId: 'TS-KMG', serviceId: 'servis_laptop', startsAt, status },
});

const ASKED: TaskTurn = {
  say: 'booking servis laptop di cabang Kemang besok jam 10',
  want: { says: [/Jadi booking\?/] },
};
const BOOKED: TaskTurn[] = [ASKED, { say: 'ya', want: { says: [/Kode booking/] } }];
const CALLED_OFF: TaskTurn = { say: 'batalin booking saya', want: { says: [/Batalkan Servis laptop/] } };

/** Services: held, said in full, booked on a yes; moved and called off the same way. */
export const bookings: Task[] = [
  {
    id: 'booking-said-whole',
    subject: 'book_service',
    language: 'id',
    turns: [
      {
        say: 'booking servis laptop di cabang Kemang besok jam 10',
        async want({ branch, rupiah }) {
          const service = (await branch('TS-KMG')).services.find(({ serviceId }) => serviceId === 'servis_laptop');
          return {
            says: ['10.00', `${service?.durationMin} menit`, rupiah('id', service?.price ?? -1), /Jadi booking\?/],
            branch: 'TS-KMG',
          };
        },
      },
      { say: 'ya', want: { says: [/Kode booking [A-Z0-9]{6}/] } },
    ],
    end: { bookings: [laptop(at('10:00'), 'confirmed')] },
  },
  {
    id: 'booking-step-by-step-in-english',
    subject: 'book_service',
    language: 'en',
    turns: [
      { say: 'I would like to book a service', want: { says: [/What would you like to book/] } },
      { tap: 'service-servis_laptop', want: { says: [/Near which place/] } },
      { say: 'Tebet', want: { says: [/Laptop repair/, /Tebet/, /60 minutes/], branch: 'TS-TBT' } },
      { tap: 'slot-', want: { says: [/It takes 60 minutes/] } },
      { tap: 'book-', want: { says: [/Booking code/] } },
    ],
    end: {
      bookings: [
        { branchId: 'TS-TBT', serviceId: 'servis_laptop', startsAt: '2026-11-20T07:30:00.000Z', status: 'confirmed' },
      ],
    },
  },
  {
    id: 'booking-refused',
    subject: 'book_service',
    language: 'id',
    turns: [ASKED, { say: 'ga jadi', want: { says: [/tidak jadi dibooking/] } }],
    end: { bookings: [laptop(at('10:00'), 'cancelled')] },
  },
  {
    id: 'booking-called-off',
    subject: 'book_service',
    language: 'id',
    turns: [...BOOKED, CALLED_OFF, { say: 'ya', want: { says: [/Sudah dibatalkan/] } }],
    end: { bookings: [laptop(at('10:00'), 'cancelled')] },
  },
  {
    id: 'booking-not-called-off-after-all',
    subject: 'book_service',
    language: 'id',
    turns: [...BOOKED, CALLED_OFF, { say: 'eh jangan deh', want: { says: [/booking tetap/] } }],
    end: { bookings: [laptop(at('10:00'), 'confirmed')] },
  },
  {
    id: 'booking-moved',
    subject: 'book_service',
    language: 'id',
    turns: [
      ...BOOKED,
      { say: 'pindahin booking saya ke besok jam 13', want: { says: [/13\.00/, /Jadi dipindah\?/] } },
      { say: 'ya', want: { says: [/Sudah dipindah/, /13\.00/] } },
    ],
    end: { bookings: [laptop(at('10:00'), 'cancelled'), laptop(at('13:00'), 'confirmed')] },
  },
  {
    id: 'booking-where-it-is-not-done',
    subject: 'book_service',
    language: 'id',
    turns: [
      {
        say: 'booking servis laptop di cabang Kuningan besok jam 10',
        want: { says: [/Kuningan tidak melayani/, /Jadi booking\?/] },
      },
      { say: 'ga usah deh', want: { never: [/Kode booking/] } },
    ],
    end: { bookings: [{ branchId: 'TS-TBT', serviceId: 'servis_laptop', startsAt: at('10:00'), status: 'cancelled' }] },
  },
  {
    id: 'booking-none-to-look-at',
    subject: 'book_service',
    language: 'en',
    turns: [{ say: 'what time is my booking?', want: { says: [/no booking/i] } }],
  },
];
