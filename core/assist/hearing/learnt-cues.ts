/**
 * How much cues speak for intents, as `readTable` reads it: letters for `INTENTS` in their order, with weights in tenths.
 * Made by `npm run understand -- --learn` from the sentences that may be learnt from; not to be changed by hand.
 */
export const LEARNT = `
!about.0	A-3C-2F-2G-3H-2I-2K-2L-2M-2N-2O-3P-4Q2R-2T-3U-4
!about.1	A-2B-4C-3D-2E-3F-3G-2H-2I-3J-3K-3L-3M-3N-5O1P-5Q1R-3S-3T-3
!about.10	B-2N-2O-3Q3R-2S-2U-3
!about.11	A-3B-3C-2D-2E-2F-2G-3H-3J-2K-2M-2N-2O-2P-2Q3R-2S-4T-2U-3
!about.12	C-2E-2G-2M-2N-2O-2Q3S-2T-2U-2
!about.13	P-2Q1S-2U-2
!about.14	Q1S-2
!about.15	A-4B-3C-2D-2E-3F-3G-2H-3I-3J-3K-4L-3M-3O1P-4R-4S-3T-3U-4
!about.2	O-3Q2
!about.3	A-4B-5C-4D-4E-4F-4G-5H-3I-3J-3K-3L-3M-4N-4O-2Q6R-6S-5T-3U-3
!about.4	G-2J-2L-2M-2O-2P-2Q2S-2U-2
!about.5	B-3C-2D-2E1F-2G-3H-2I-2J-2K-2L-2N-2O-3P-3Q3R-3S-3T-2U-3
!about.6	A-3B-4C-4D-4E-4F-3G-3H-4I-3J-4K-3L-3M-3N-4O-3P-4Q3R-5S-5T-5
!about.7	A-2B-2C-2D-3E-3F-3G-3H-2I-2J-2K-2L-2M-2O-4P-3Q3R-3S-3T-2U-3
!about.8	A-2B-2C-2D-2E-2G-2K-2L-2N-2O-2P-2Q2R-2S-4T-2U-2
!book_service.0	A-6B-2C-3D-3E-3F2G-3H-2I2K2L-3M-3O-3P-3Q-3R-3S-4T-2U-3
!book_service.1	A-3B-3C-3D-2E-4F-4G-2H-2I2J2K2L-4M-4N-4O-4P-3Q-2R-3S-4T-2U-3
!book_service.2	A-3G-3I4K-3M-2N-4O-2P-3R-3S-3
!book_service.3	F-3I3N-3S-2
!book_service.4	A-2D-3F-6I2J2K-2N-3S-2
!book_service.5	I2J-2N-3
!book_service.6	E-2F-2H-2I2J-2K-3M-2N-2O-2P-2Q-3R-3U-3
!book_service.7	A-2B-4C-3D-3E-3G-4H-4I2J-3K-4L-3M-3N-4O-2P-4Q-4R-2T-4U-4
!book_service.8	A-3F-2G-2I3J-2K-2M1Q-2S-2
!book_service.9	A-2E-2F-2G-2H-2I2K-2N-2U-2
!branch_hours.0	A-4B-3C-5D6E-5F-5G-4H-3I-3J-3K-3L-3M-2N-3P-2Q-3R-3S-4T-5U-4
!branch_hours.1	A-4B-3C-2D2E-4F-3G-5H-4I-3J-4K-3L-3M-3N-4O1P-2Q1R-4S-6T-3U-4
!branch_hours.2	A-3B-2C-3D4E-3F-3G-4H-2I-2J-2K-2M-2N-3O-2P-3Q-2S-5T-2U-2
!branch_hours.3	D1I-2J-2N-2P-2Q-2S-2T-2
!branch_location.0	A-3B-3C1D-4E4F-4G-2H-3I-2J-3K-3M-3N-2O-4P-2Q-4R-4S-6T-4U-5
!branch_location.1	A2B-2C-4D1I-3J-3K-2N-3O-2P-3Q-5R-5S-5T-2U-2
!branch_location.10	A1B-4C2D-4E2F-3G-7H-3I-4J-5K-3L-3M-2N-6O-4P-4Q-2R-4S-2T-5U-5
!branch_location.11	A-3B-3C-3E2F2G-3H-3I-4J-3K-3L-5M-3O-2P-5R-6S-2T-3U-4
!branch_location.12	A-2B-2C-2D-3E1H-3I1K-2N-2O-2P-2Q-3T-2U-2
!branch_location.13	B-2C-2E2F-2G-3H-2I-2K-2L-2P-3Q-3R-2S-3T-2U-2
!branch_location.15	A-3D-2E2F-2G-2H-2Q-3S-3
!branch_location.2	A-3E3G-4N-2Q-2S-3
!branch_location.3	A-2
!branch_location.4	A-4B-4C-4E3G-4H-4I-2J-2K-2L-2M-2N-4O-3P-3Q-4R-2S-4T-4U-4
!branch_location.5	A2B-2C-2D-3G-3N-3O-2P-2Q-3R-2S-3U-3
!branch_location.6	A1B-3E2F-3G-3H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-4R-4S-5T-3U-3
!branch_location.7	A-7B-4C-5D-5E3F-5G1H-5I-3J-4K-4L-4M-4N-5O2P-5R-4S-2T-3U-4
!branch_location.9	A-3B-3C-3D-3E2F-2G-5H-4I-3J-3K-3L-3O-4P-3Q-3S1T-3U-3
!branch_services.0	A-4B-2C-2D-2E-5F4H-3I-2J-2K-2L-2M-2O-2P-4Q-2R-2S-5T-3U-3
!branch_services.10	A-2D-3E-2F2G-2H-2N-2O-2P-2Q-2T-2
!branch_services.11	A-2C-2D-2E-2F3G-2H-3R-2S-4
!branch_services.12	A-2C-2D-2E-2F2G-2H-2L-2N-2P-2R-2S-2T-2
!branch_services.13	F2G-2H-2
!branch_services.14	A-2F3G-3S-2
!branch_services.2	B-2G-2K-2N-2O-3P-2Q1U-2
!branch_services.3	A-4E-3F3I-3J-2K-3
!branch_services.4	A-4E-3F1G1H-2I-2J-2K-3
!branch_services.5	A-2E-3F4I-3J-2K-2N-2
!branch_services.6	A1C-2D-3E-4F2G-3H-2I-2J-2K-3M-3N-3Q-2R-2S-3
!branch_services.7	A-2D-2E-2F2G-2K-2L-2N-2O-2S-4
!branch_services.8	A-2D-2E-2H-2O-2Q-2R-3S-2
!branch_services.9	A3B-2D-2E-5F1I-2J-2K-2M-3N-2P-2R-3S-2
!cancel_booking.0	I-3J-2K4L-4
!cancel_booking.1	F-2I-2J-3K3L-3N-2T-2
!cancel_booking.2	F-2I-4J-3K6L-5N-2
!cancel_booking.3	C-2F-2I-2J-3K3N-3T-2
!cancel_booking.4	I-2J-2K1N-2
!cancel_booking.5	D-3J-2K3L-2U-2
!cancel_order.0	A-3B-3C-4D-2E-2F-3G-3H-2I-4J-4K3L6N-3O-2P-3Q-2R-4S-3T-2U-2
!cancel_order.1	B-2C-3G-2K-5L3M1R-4S-2
!complaint.0	A-3B-4D-3E-2G-4H-4I-4J-4K-4L-3N3O-3P-4R-4T-4U-4
!complaint.1	A-4B-3C-3D-3E-3F-3G-3H-2J-2K-2L-4M-3N7O-2P-3Q-5R-4S-4T-4U-4
!complaint.10	C-2E-2G-2H-2J-2M-2N2O-3Q-2S-2
!complaint.11	A-3B-3C2D-2E-3F-3G-5I-3J-4K-3L-3M-4O-2R-4T-4U-4
!complaint.12	C-2N2
!complaint.16	A-2B-2C-3D-3E-2F-2G-2H-3I-3K-3L-4M-3N1O-2P-3Q-2R-3S2T-2U-2
!complaint.17	A-2B1C-2D-2E-2F-2G-2H-3I-2K-2L-2M-2N1O-2P-2Q-2S-4T-2U-2
!complaint.18	A-4B-3D-4E-3F-2G-3H-3I-4J-3L-3M-3N2O-4P-3Q-4R-3S-5T-4U-5
!complaint.19	B-2N3S-3
!complaint.2	A-2B-3C-3D-3E-3F-2G-3H-3I-3J-2K-2L-2M-3N3O-3P-4R-3S-3T-4U-4
!complaint.20	C-3F-2N2T-2
!complaint.21	A-3B-3C1D-3E-3F-3G-3H-3I-3J-4K-4L-3M-3N2O-3P-4Q-4R-3T-3U-4
!complaint.22	A-2B-2C-2D-2F-3H-2I1J-2K-2L-3M-3N1O-3P-2Q-2R-3S-2U-2
!complaint.24	M-2N2
!complaint.25	A-2C-3E-3H-2K-2N1O-2P-2Q-3S-2T-2U-2
!complaint.26	C-3E-2F-3G1M-2N2S-2T-2
!complaint.27	A-3B-2C-3D-3E-3F-3G-3H-3I-2J-3K-3L-2M-3N4O-2P-3Q-3R-3S-4T-3U-3
!complaint.28	B-3N2S-2
!complaint.3	A-7B-5C-4D-3E-4F-3H-3I1J-3K-3L-3M2N4O-3P-3Q-3R-6S-4T-4U-4
!complaint.30	A-3B-2C-4E-2F-3H-3I-3J-2K-2L-3M-2N3O-2P-4R-4S-3T-2U-2
!complaint.33	A-5B-4C2D-3E-3F-3G-2H-2I-3J-2K-2M-3N1O-3P-4Q-3R-4S1T-4U-3
!complaint.34	B-2M-2N2
!complaint.35	C-2D-2F-2I-2J-2N1Q-2R-2S-2
!complaint.36	C-2G-3H-2I-2L-2N2O-2Q-2R-2U-2
!complaint.37	B-2G-2N2R-3
!complaint.38	C-2M-2N2Q-2R-2
!complaint.39	C-2G-2N1S1
!complaint.4	A-4B-4D-2F-3G-3J-2K-2L-2P-5R-2T-2
!complaint.40	B-2C-3G-4H-2J-2K-2L-2M-2N3Q-2R-2T-2U-2
!complaint.42	C-3D-2G-2H-2J-2K-2N2Q-2S-2T-2U-2
!complaint.5	A-3B-3C-4D-2E-2F-2G-5H-2J-2K-3M1N3O-2P-2Q-3R-4S-4T-3U-3
!complaint.6	A-2B-2C-3D-2F-2G-3H-2I-2J-2K-2L-2M-3N3Q-2R-2S-2U-2
!complaint.7	A-3B-3C-3D-3E-2F-3G-2H-2I-2J-3K-2L-2M-3N3O-2P-3Q-3R-4T-2U-2
!complaint.9	A-2B-2C-3D-2H-2J-2K-2L-2N2P-2Q-2R-2S-2T-3U-2
!delivery_fee.0	A-4B-5C-4D-3E-5F-3G-5H6I-2J-3K-2L-2M-2N-5O-3P-3Q-3R-3S-4T-3U-3
!delivery_fee.1	A-3B-3C-4D-3E-2F-3G-3H3I-3J-2K-3L-2M-3O-2P-2Q-2R1S-3T-3U-3
!delivery_fee.2	A-3B-4C-4D-2E-2F-3G-2H3I-2J-2K-2L-3O-2P-3Q-2R-4S-4T-2U-2
!delivery_fee.3	C-2F-2G-3H3L-2M-2N-3R-2S-2
!delivery_fee.4	C-2G-2H1
!delivery_options.0	C-2D-2E-2F-2G2H-4I-2J-2K-2L-2M-3N-3O-2P-3Q-2R-2U-2
!delivery_options.1	A-2B-2C-3D-4E-3F-3G3I-2J-4K-2L-2M-2O-2P-3Q-2R-3S-4T-2U-3
!delivery_options.10	C-2G2R-2
!delivery_options.11	B-2D-3E-2F-4G2H-2I2J-3K-2L-2O-2P-2Q-2R-2T-3U-3
!delivery_options.12	C-2D-2G2H-3J-2L-2N-2P-2R-2S-2
!delivery_options.13	F-2G1H-2I-2L-2M-2N-2P-2S-2
!delivery_options.14	B-2C-3D-2E-3F-2G2H-2I-2J-2K-2L-2M-2O-2P-2Q-3R-2S-3T-2U-2
!delivery_options.15	A-3C-2D-2F1H-4I-2J-2N-2S-2U-3
!delivery_options.16	A-2B-2C-2D-2E-2F-3G3H-4K-2L-2M-2N-2P-3Q-3S-4T-2U-2
!delivery_options.17	A-2B-2C-2E-3I1J-2M-2N-3P-2R-2S-3
!delivery_options.18	B-2C-3D-4F-3G3H-2I1J-3K-3M-2O-2P-3Q-2R-2S-3T-2U-2
!delivery_options.19	A-2B1C-2D-3E-2G2H-2K-2L-2M-2N-2P-2R-2S-2
!delivery_options.2	F-2G2N-2P-2S-2
!delivery_options.20	A-2B-2C-3D-2F-3G2H-2I-2J-2K-2L-2P-2Q-2R-2S-2T-2U-2
!delivery_options.21	B-3C-3D-2E-2F-2G3H-4L-2M-2N-3O-2P-2Q-2S-3T-2U-2
!delivery_options.22	C-2G1L-2N-2R-2
!delivery_options.23	C-2E-2G3I-2O-2Q-2R-3T-2U-2
!delivery_options.24	A-2B-2D-2E-2G1H-2I-2J-2K-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
!delivery_options.3	A-4B-4D-3E-4F-3G3I-3J-3K-3L-2O-3P-4Q-4S-6T-3U-3
!delivery_options.4	A-4B-5C-2D-5E-4G4H1I-4K-3L-4M-4N-4O-3P-4Q-4R-3S-2T-4U-4
!delivery_options.5	A-4B-3D-4E-2G3H-6I-2J-3K-2L-2M-3N-3O-2P-3Q-3S-5T-3U-3
!delivery_options.6	A-2B-2C-2E-2F-2J1M-2N-2P-2R-2
!delivery_options.7	A-3B-2C-2D-3E-4G1H1I-2J-3K-2L-2M-3N-3O-2P-2Q-3R-2S-4T-2U-2
!delivery_options.8	A-2D-2E-2F1G1H-2I-2J-2L-2M-2N-2O-2P-2Q-2R-2S-3
!delivery_options.9	A-2C-4D-2E-2F-3G3H-3I-2J-2K-2L-2N-2O-2P-2Q-2R-2S-3T-2U-2
!greeting.1	A-3B-5C-2D-6E-6F-4G-5H-5I-5J-6K-4L-3M-4N-6O-5P-6Q-7R-7S-4T-8U8
!greeting.2	A-3B-3C-2D-3E-3F-3G-3H-3I-3J-4K-3L-3M-3O-3P-3Q-4R-3S-6T-4U5
!greeting.4	A-3B-2C-3D-2E-3F-2G-3H-2I-2J-3K-3L-3M-2N-3O-3P-4R-4S-5T-4U3
!greeting.5	A-2B-3C-3D-4E-3F-2G-3H-4I-3J-4K-2L-2M-2N-3O-2P-4Q-3R-3S-5T-4U4
!greeting.6	B-3C-3D-3E-4F-4G-4H-4I-3J-3K-3L-3M-3N-3O-4P-3Q-4R-3S-4T-4U4
!greeting.7	A-3B-3D-3E-4F-2G-3H-3I-2J-3K-2L-3M-3N-4O-3P-3Q-3R-4S-2T-4U4
!greeting.8	A-4B-5C-4D-4E-5F-4G-4H-5I-3J-4K-4L-4M-4N-5O-4P-5Q-5R-5S-6T-6U5
!health.0	A-3B-4C-3D-3E-4F-3G-4H-4I-2J-2K-2L-2M-2N-3O-3P4Q-4R-2S-4T-3U-3
!health.1	B-2P2S-2
!health.10	A-3B-3E-2N-2P3Q-2R-2S-3
!health.11	K-2L1N-2P1
!health.13	A-2B-2C-2E-3F-2G1H-2M-2P2R-2S-2
!health.14	A-2B-2C-2E-2F-2G-2M-2O-2P2Q-2R-2S-2T-2
!health.15	P1U-2
!health.2	A-2G-2N-2P2Q-2S-2
!health.3	P2Q-2S-2
!health.4	A-2B-2C-2D-2G-3I-2J-2M-2N-2O-2P3Q-2R-3S-3U-2
!health.5	A-2B-2P2R-2
!health.6	A-2B-3C-2D-2E-2F-2G-3H-3J-2K-2L-2M-2O-2P3R-2S-2T-2
!health.7	A-4B-4C-3D-3E-3F-4G-3H-3I-3J-2K-3L-3M-3N-4O-3P4Q-3R-4S-4T-3U-3
!health.8	A-3B-3C-4D-4E-2F-2G-3H-3I-3J-2K-2M-3O-4P5Q-4R-3S-5T-3U-3
!health.9	A-2G-2I-2L-2R-2S-2U-2
!move_booking.0	I-3J4K-4M-2N-2S-2
!move_booking.1	I-2J2
!move_booking.10	J1
!move_booking.12	I-2J2K-2
!move_booking.2	D-2E-2G-2J2N-2Q-2R-2S-2
!move_booking.3	F-2I-4J5K-5S-2
!move_booking.4	A-2B-2C-2D-2F-2G-2H-2I-2J4K-3L-2M-2N-2O-2P-2Q-2R-3S-4T-3U-3
!move_booking.5	G-2I-3J3K-4P-2Q-2R-2S-2T-2
!move_booking.6	A-3B-2C-3D-3E-3F-2G-3H-2I-4J4K-2L-2M-2N-3O-2P-2Q-2R-3S-3T-3U-3
!move_booking.7	C-2F-3G-2I-3J3K-2N-2R-2S-2
!move_booking.8	C-3D-2F-2G-2I-2J2N-2R-2S-2T-2
!move_booking.9	D-2E-2F-2I-2J2O-2R-2S-2U-2
!order_status.1	A-2B-4C5D-3E-5F-3G-5H-4I-2J-3K-3L-3M-2N-2O-4P-4Q-4R-3S-6T-3U-3
!order_status.10	A-3B-2C3E-2F-4G-3H-3I-3J-3K-2M-5O-3P-3Q-4S-4T-2U-3
!order_status.11	A-3B-4C3D-3E-4F-3H-2I-2J-2K-2L-4M-2N-5O-2P-2Q-2R-4S-4T-2
!order_status.12	A-4B-2D-3E-2F-3I-3J-3K-3L1O-3P-3Q-3R-2S-5T-3U-2
!order_status.13	A-2C3F-2G-2H-2L-2M-2N-3R-3S-5T-2
!order_status.14	A-3B-3C2D-3E-3I-2J-2K-3L-2M-3N-4O-2P-3Q-4R-5S-4T-3U-3
!order_status.15	C1M-2U-2
!order_status.16	A-4B-4C1D-3F-2G-3H-3I-3J-3K-3L-4M-4N1O-4P-4Q-3R-4S-4T-4U-3
!order_status.17	A-3B-2C1D-3E-3F-2G-3H-3I-2J-2K-2L-3M-3N2P-3Q-3R-3S-4T-4U-3
!order_status.18	B-2D-3E-2F-2G-3H-2J-2K-2L-2M-2N1P-2Q-2R-2S-3T-3U-3
!order_status.19	D-2F-3G1S-2T-2
!order_status.2	C2J-2R-2
!order_status.20	A-2C1K-2N-4R-2S-2T-2
!order_status.21	A-2B-2C3D-3E-3F-2G-3H-2I-2J-2K-2L-2M-2N-2P-2Q-2R-2S-3T-3U-2
!order_status.22	A-2C2N-3P-2
!order_status.24	A-2C2G-2K-2M-3N-5R-2S-2T-2
!order_status.25	A-2B-2C4D-3E-4F-2G-4H-2I-2J-2K-2L-2M-3N-4O-2P-3Q-3R-4S-4T-2U-2
!order_status.26	D-2G-2I-2K-2N1S-2T-2
!order_status.27	H-3I-2K-2L-2M1N-3O-2Q-2R-4T-2
!order_status.3	A-4B-3C1D-3E-2F-2H-4I-3J-3K-3L1O-3P-3Q-2S-2T-3U-4
!order_status.4	B-4C2D1E-2F-3G-2H-2I-3J-3K-3L-2M-3N-3O-3P-4Q-2R-4S-3T-3U-3
!order_status.5	G1I1J-2N-2R-2
!order_status.6	A-2D-2E-3F-2G2H-3L-2M-2N1O-2Q-2R-2S-3U-2
!order_status.7	A-3B-3C1D-2E-3F-3H1I-2J-2K-2L-2M-2N-2P-2R-2S-2
!order_status.8	A-3B-2C4D-2E-2F-2G-3H-3I-3J-2L-4M-3N-3O-2P-2R-5S-3U-2
!order_status.9	A-2C1D-2E-3F-2H-3L-4M-4P-2R-3S-2
!other.0	A-4B-2C-3D-2E-3F-3G-4H-2I-2J-2K-2L-2M-3O-2P-3Q-4R-3S4T-3U-3
!other.1	A-5B-5C-2D-4E-4I-3J-3K-3M-3N-2O-3P-4Q-4R1T-4U-3
!other.2	A-3B-2C-4D-3E-3G1H-3I-2K-2M-2N-4O-3P-3Q-4R-3S2T-2U-2
!other.3	A-4C-3E-4G-4H-3I-3J-4K-3L-3M-3O-3P-4Q-4R-4S3T-3U-4
!other.4	A-4B-4C-2D-4E-3F-4G-5H-4I-3J-4K-3L-4M-2O-3P-4R-3S4T-3U-4
!other.5	A-5B-5C-3D-4E-3F-4G-3H-5I-5J-2K-4L-4M-4N-3O-6P-7Q-3R-7S7T-5U-6
!other.6	A-4B-5C-5D-5E-5F-4G-4H-5I-4J-5K-4L-4M-4N-5O-5P-5Q-5R-6S5T-6U-6
!other.7	A-4B1C-3D-4E-3F-4G-4H-4I-3J-3K-4L-3M-3N-4O-4P-3Q-4R-4S3T-4U-4
!price.0	A-3B5C-5D-4E-5F-5G-4I-3J-3K-2L-2M-3N-3O-3P-4Q-4R-4S-2T-4U-3
!price.1	A-2B5C-3D-4E-2F-4G-4H2I-3J-3K-4L-4M-3N-6O-2P-2Q-3R-7S-2T-5U-5
!price.2	B2G-2N-2P-2R-2S-2
!price.3	A-4B4C-4D-4E-4F-4G-4H-3I-4J-3K-4L-3M-2O-4P-5Q-4R-4S-5T-3U-4
!price.4	A-2B1C-2D-2E-2F-2G-2I-2J-2K-2L-3M-2N-3O-2P-5Q-2R1S-5T-4U-3
!purchase.0	A-2B-3C-3F-2G-3H-2I-2J-2L-3M-2N-2O-2P-3Q-2R3S-3T-2U-2
!purchase.1	A-3B-3C-3D-3E-2F-2G-3H-3I-2J-3K-2L-3M-3N-3O-3P-4Q-5R4S-4T-3U-3
!purchase.10	A-3B-3C-3D-3E-2F-2G-4H-2I-2J-3K-4L-2M-3O-2P-3Q-2R4S-3T-3U-3
!purchase.11	A-3B-3C-2D-2E-2F-2G-3H-2I-2J-2K-2L-2M-2N-3O-2P-3Q-3R3S-3T-3U-3
!purchase.12	A-2E-2F-2H-3I-2L-2M-2N-2R2S-3U-2
!purchase.16	A-3B-3C-2D-2E-2F-2G-2H-3I-2J-3K-2L-3M-2N-3O-2P-3Q-3R3S-4T-3U-2
!purchase.17	B-3E-2J-2M-2R2S-3U-2
!purchase.2	B-4D-2E-3G-2H-2I-3J-3K-2L-2M-4N-3O-3P-4T-2U-2
!purchase.3	C-4D-2F-2G1I-2J-2L-3M-2N-2O-2P-2Q-3R2S-3U-2
!purchase.4	A-2B-4C-3D-3E-4F-5I-2J-3K-4L-4M-2O-4P-3Q-3R4S-2T-5U-5
!purchase.5	C-3G-2I-2L-3M-2N-3O-2R2S-3U-2
!purchase.6	A-3C-3D-2E-2F-3H-2I-3J-2K-2L-3M-2N-2O-3Q-2R3S-4T-3U-2
!purchase.7	A-4B-2C-3D-2E-2F-2H-2I-2K-2L-2M-2N-2O-2P-3R4S-2T-2
!purchase.8	A-2B-4C-2D-2E-3F-2G-3H-2J-2K-2L-2M-3N-3O-2P-3Q-3R3S-4T-3U-3
!purchase.9	B-5C-3D-2E-3F-3G-4H-2I-4J-3K-2L-3M-3O-2P-4Q-3R5S-5T-3U-3
!return_refund.0	A-5B-6C-5D-4E-4F-2G-4H-3I-5J-2K-2L-3M7N-3O-3P-4Q-4R-4S-5T-3U-3
!return_refund.1	A-3B-2D-3E-2F-2G-3I-3J-2L-3M4O-3P-2Q-2R-4S-5U-2
!return_refund.2	E-2F-2J-2K-2M2N-2O-2S-2U-2
!return_refund.3	I1N-2
!stock_nearby.0	A4B-5C-3D-3E-6G-2H-4J-3K-2L-3M-3O-3P-4R-2S-4T-4U-4
!stock_nearby.1	A1B-2C-4D-4E-2G-3H-3J-2K-4L-3N-4P-4Q-6T-3
!stock_nearby.2	A3B-5D-2E-5F-2H-4J-2K-4L-4M-4O-4P-2Q-4R-3S-6T-4U-5
!stock_nearby.3	B-3D-2G-3H-2I-3J-2K-3L-2M-3N-3P-3Q-4R-5S-3U-3
!stock_nearby.4	A3B-3C-4E-4F-2G-3I-2J-3M-3N-3O-3P-3Q-2S-3T-2U-2
!talk_to_person.0	A-2B-2C-3E-3F-2G-3K-2M-2N-3O1P-2Q-3S-4T-2
!talk_to_person.1	A-3B-2C-2D-3E-3F-2G-3H-2I-3K-2M-2N-4O4Q-4S-3T-2U-3
!talk_to_person.10	A-2B-2C-3D-2E-2F-2G-2H-2I-3J-2K-3L-2M-2N-3O3P-2Q-3R-3S-2T-2U-3
!talk_to_person.12	I-2K-2N-2O3Q-4
!talk_to_person.13	A-2B-3C-2D-2E-2F-2G-3H-3I-2J-2K-3L-3M-2N1O1P-3Q-5R-3S-3T-3U-4
!talk_to_person.2	A-4B-4C-3D-3E-3F-3G-5H-3I-5J-2K-4L-3M-3N-3O3P-3Q-3R-5S-4T-5
!talk_to_person.3	A-2B-2C-2E-2G-2I-3J-2K-2N-4O2R-4S-2
!talk_to_person.4	E-3I-2J-2K-2N-2O3Q-4R-3S-5T-2U-2
!talk_to_person.5	G-4O1Q-2R-2S-3
!talk_to_person.6	A-5B-4C-4D-4E-6F-4H-3J-5K-2L-3M-3O4P-5R-4S-7T-4U-2
!talk_to_person.7	A-2B-2C-2D-3E-3F-2G-3H-2I-3J-2K-2L-2M-2N-2O4P-2Q-4R-3S-3T-3U-3
!talk_to_person.8	O2Q-2U-2
!talk_to_person.9	A-2C-2D-2E2F-3G-2H-2I-2J-2M-2P-2Q-4R-2S-3U-2
!thanks.0	A-4B-3C-4D-3E-3F-3G-4H-3I-3J-3K-2L-3M-2N-4O-3P-3Q-4S-2T4U-4
!thanks.1	A-4B-6C-6D-6E-6F-5G-6H-6I-5J-5K-6L-5M-5N-7O-5P-7Q-7S-2T7U-9
!thanks.3	C-2N-2R-2S-2T1
!thanks.4	A-3B-3C-2D-2E-3G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-2
#	A1B2C-4D-2E-7F-6G-4H-2I-5K-5L-5M-4O-6Q-4R2S-2T-6U-7
# \$	A-5B-6E-5F-5G-4H-5I-4K-3L-2N2O-5P-7Q-2R-4S2T-4U-5
# THING	C-2F-2G-3N-3P-2R1S-2
# _ #	A-2B-3C-3D-3E-2F-2G-3H-3I-2J-2K-2L-2M-2N2O-2P-2Q-3R-3S2T-2U-3
# _ \$	A1B3C-6D-5E-4F-3G-5H-2I-3J-4K-4L-4M-3N-3O-4P-2R2S-7T-5U-5
# _ THING	A-2B1H-2P-2R1S-2
# _ ada	A1C-2D-2E-3F-3G-2H-2L-2M-2N-2R-3S1U-2
# _ dengan	B2N-2
# _ of	A1C-2N-2P-2R1S-2
# _ old	A-2G-2P1
# _ one	B-2C-2E-2K-2N-2R1
# _ satu	A-2R2
# _ tidak	A2B-4C-2D-3E-2F-3G-2H-3I-2J-2K-2L-2N-2O-2P1Q-3R-3S-2T-2U-3
# _ yang	C2N-2P-2
# gb	B1P-2
# harus	A-2B-2D-2G-2H-2J-2N-2P2S-2
# inch	C-2D-2E-2F-2G-2J-2K-2L-2M-2N-2O-2P-2R2S-2
# k	A-2B2C-2D-2E-2F-2G-2I-2J-2K-2L-2N-2O-2P-2Q-3R-2S-2T-2U-2
# kg	A1D-2E-2G-2H-2J-2M-2N-2P-2Q-3R1S-3T-2U-2
# liter	A2D-2E-2H-2N-2P-2Q-3S-2T-2U-2
# ribu	A-2B1C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2O-2P-2Q-2R-2S-2T-2U-2
# saja	A-3B-3C-3D-2E-2F-2G-3H-3I-2J-3K-3L-3M-2N-3O-3P-3Q-4R3S-4T-3U-2
# watt	B-2R1
# yang	A-2B-2C-3D-2E-2H-2I-2J-2K-2L-2M-3N-2O-3P-2Q-2R2S-3T-2U-3
\$	A-2B-3C-2D-3E-2F-4G-3H-3I-4J-4K-4L-4M-4O-3S5T3U3
%account	A-4B-3D-3E-3F-3G-4H-2I-3J-4K-4L-3M-4O-4P-4R-4S3T-3U-3
%accuse	A-4B-3C-4D-2E-3F-3G-6H-4I-2J-3K-3L-2M-3N5O-2P-3Q-4R-4S-5T-4U-4
%amount	A-7B1C-6D-2E-3F-3G-6H-2I-2J-5L-4M-4O-4Q-6S-9T1U-4
%appliance	A1C-2D-5E-6F-2G-3H-2I2K1L-2M-2N-5O-5P-10Q-2R-2S-4T-4U-3
%assistantish	A-4C-4D-5E-2F-4G-6H-5I-5J1K-2L-4M-5N-3O-5P-5R-6S3T-6U-6
%bad	A-3B-3C-3D-3E-3F-3G-3H-3I-2J-2K-2L-2M-3N6O-2Q-4R-3S-3T-4U-4
%bahasa	A-3B-3C-2D-3E-3F-4G-2H-3I-2J-3K-2L-2M-3N-3O-4P-3Q4R-4T-3U-3
%body	A-2B-2D-3E-3F-4H-3I-2J-3K-2L-3M-3N-4O1P2Q-4R-4T-3U-4
%bot	A-3B-4C-4D-4E-4F-4G-3H-4I-4J-3K-4L-3M-4N-3O1P-5Q3R-5S-2T-4U-3
%buy	A-4B-4D-4E-6F-2H-4I-4J-4K-4L1N-2O-4P-2Q-5R5S-5T-3U-5
%bye	A-5B-6C-5D-6E-6F-3G-5H-5I-3J1K-5L-5M-5N-4O-5P-6Q-6S-6T6U-7
%career	A-5B-5C-5E-4G-5H-5I-5J-5K-4L-4M-4O-5P-5Q-4R-5S4T-4U-5
%contact	A-5B-4C-4D-5E-3F-4G-5H-3I-2J-3K-3L-3M-4N-3O5P-6Q2S-3T-4U-4
%cost	A-5B6C-5D-5E-5F-5G-7H5I-4J-4K-3L-2M-6N-2O-3P-5Q-6R-6S-3T-5U-6
%damage	A-4B-5C-6D-4E-4F-2G-2H-4I-3J-3K-3L-4M1N6O-3P-2Q-4R-6S-3T-4U-4
%done	A-3B-7C-2D-6E-7F-2H-6I-4J-6K-4L-6M-6N-7O-6R1S-4T8U-9
%facility	A-3B-5C-2D-3E-7F4H-3I-2J-3K-2L-2M-2N1O-2P-4Q-2R-3S-2T-3U-4
%family	A1B-4C-4D-3E-5G-3H-4I-3J-3K-3M-4N-2O-4P4Q-6R-6S-3T-3U-2
%feeling	A-5B-5C-5D-5E-5F-5G-4H-5I-5J-4K-4L-4M-4N1O-4Q-5R-6S5T-6U-6
%finance	B-4C-2D-2E-4F-2G-2H-4I-3J-3K-3L-3M-2N-3O-3P-3Q-3R-2S4T-3U-3
%food	A2B2C-3D-5E-8F-3G-6H-4I-5J-4K-5L-3M-5N4O-6P-3Q-7R3T-7U-6
%fun	A-4B-4C-4D-4E-4F-4G-4H-4I-3J-4K-4L-3M-3N-4O-4P-4Q-5R-4S5T-4U-5
%gadget	A1C-5D-4E-2G-4H-5I1J-2K1L-4N-3O-2P-8Q-4R-2S-2T-3U-3
%giveback	A-6C-4D-5E-5G-6H-4I-4J-3K-3L-4M6O-4P-6Q-6R-5S-4T-4U-4
%good	A-2B-7C-2D-6E-5G-5H-6I-5J-5K-5L-5M-6O-6P-6Q-4R-8S-10T7U-4
%hello	A-6B-4C-3D-2E-4F-5G-2H-2I-3K-4L-4M-5N-7O-6P-3Q-7R-6S-2T-8U8
%help	A-6B-2C-2D-5E-5F-4G-5H-4I-5J-2K-3L-3M-5P-3Q1R-4S-6U4
%hours	A-8B-5C-3D7E-8F-7G-3H-4J2K-4L-3M-5N-2O-3P-2Q-3R-6S-2T-5U-6
%household	A3B2C-4D-5E-6F-3G-2H-4I-5J-4K-4M-2O-3Q-6R1S-7T-6U-4
%identity	A-3B-5D-5E-5F-4G-3H-4I-3J-6K-3L-3M-2N-2O-2P-3Q5R-5T-5U-6
%invoice	A-4B1C-5D-3E-3F-3G-4H-4I-2J-3K-3L-3N-2O-3P-3Q-5R-3S3T-4U-3
%kitchen	A-2B-3C-3D-3E-4F-2G-5H-4I-3J-4K-3L-4M-3O-4P-5Q-4R-5S4T-4U-5
%landmark	A-3B-5C-2D-5E6F-2G-2H-5I-4J-4K-4L-4M-4N-5O-2P-6Q-6R-5S-2T-4U-4
%laugh	A-4B-5C-5D-5E-3G-4H-5I-4J-5K-5L-5M-4O-5P-5Q-5R-6S4T-6U-6
%location	A-4B-5D-7E8F-4G1H-5I-4J-5K-4L-3M-4N-3O-3P-8Q-5R-6S-4T-6U-7
%malfunction	A-2B-6D-5E-5F-4G-6H-3I4J-3K-3L-2N1O-5P-2Q-2R-3S-2U-3
%me	A-4B-3D-4E-3F-4G-2H-2I-2K-2L-2M-2Q-2T-3U-3
%medical	A-4B-5C-5D-4E-3F-4G-4H-4I-2J-4K-4L-3M-4N-5O-4P9Q-7R-7S-6T-6U-5
%money	A-5B6C-6D-5E-5H-5I-5J-5K-5L-4M-3N-3O-6P-7Q-5R-6T-5U-5
%near	A2B-5C-3E4F-6I-4J-3K-2L-3M-3N-4O-3P-4Q-2R-2S-4T-4U-4
%partner	A-3B1C-3D-3E-4F-4G-4H-3I-2J-3K-3L-2M-3N-3O-3P-3Q-4R-3S4T-3U-4
%paying	A-3B-5C-2D-5E-5G-2I-3J-4K-3M-2N-3O-4P-5Q-6R1S1T-5U-4
%pet	A1B-4C-3D-3E-4F2G-4H-4I-2J-3K-3L-3M-2N-2O-4P-4Q-3R-4T-3U-4
%promised	A-2B-3C3D-5E-2F-4G-5H-4L-3O-3P-3Q-4R-4S-3T-4U-3
%promo	A-2B-3C-5D-5E-5F-3G-4H-3I-4J-3K-3L-3M-4O-2P-5Q-6R-2S5T-4U-4
%received	A-2B-2C1E-4F-3H-6I-3J-4L-5M-4N-2O-2P-5Q-5R-4S-6T1U-3
%review	A-3B-4C-4D-3E-4F-3G-3H-4I-3J-4K-4L-2M-2N-3O-2P-3Q-4R-3S4T-4U-4
%role	A-5B-7C-5D-4E-6F-3H-4J-6K-2L-5M-4N2O4P-6R-7S-6T-5U-2
%sending	A-5B-6C2D-4E-6F-2G4H2I-4J-5K-3L-2M-2O-4P-5Q-6R-6S-6T-4U-4
%shift	A-2B-3C-3D-2E-2G-4H-2I-5J5K-4L-2N-2O-2P-4Q-3R-3S-3T-4U-4
%slot	A-4B-2C-4D-3E-2F-4G-3H-2I3K2L-4M-4N-2O-3P-4Q-2R1S-5T-2U-3
%stock	A5B-3C-2D-4G-3I-2J-3K-3L-4M-3N-3O-3P-3Q-5R-4S-2T-2
%stop	A-3B-4C-7D-3E-3G-6H-3I-5J-3K4L6N-3P-5Q-5R-8S-4T-4U-4
%symptom	A-4B-3C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-3P5Q-3R-3S-4T-2U-2
%travel	A-2B-5C-4D-4E-5F1H-5K-4L-2M-3O-3P-6Q-5R-5S3T-4U-5
%trivia	A-4B-3C-3D-3E-7F-4G-3H-6I-3J-6K-4L-4M-4O-5P-2Q-7R-5S5T-4U-5
%waiting	A-4B-2C1D-4E-3F1H-3J-3K-2L-2M-3O-2P-3Q-2R-3S-4T-2U-2
%want	B-2C-3D-2E-4F-5G-3H-3I1J-3M-2N-2P-5Q-3S-2T-3
%wear	A1B-4C-4D-3E-2F-3H-3I-3J-2K-3M-4O1P-3Q-3R-3S1T-5U-4
%work	A-2B-5C-3D-5E-6F1G-3H-3I3K1L-4N-3P-4Q-4R-6S-3T-4U-4
%worker	A-4B-2C-3D-3E-2F1G-3H-2I1J1K1L-3M-2N1O-3P-2Q-2R-3S-5T-3U-3
%you	A-2B-3C-3F-2H-3I-5J-4K-4L-5M-3O-3P-5Q5R-4S-3T-2
&account identity	Q2S-2
&account me	A-3B-2C-3D-2E-2F-2G-3H-2I-3J-3K-4L-3M-3O-3P-3Q-4R-4S3T-2U-3
&account received	C2K-2N-2S1
&account stock	A-2C-2F-2H-2I-2J-2K-3M-2N3Q-2S-3U-2
&account stop	K-2L-2M-2N-2O-2Q-2S2
&accuse me	A-2B-2C-3E-2G-4H-2I-2J-2K-2L-2M-2N3O-2P-2Q-3R-2S-3T-2U-2
&accuse role	A-2B-2G-3N2O-2Q-3R-2S-2
&accuse sending	A-2C-3D-2F-2G-4H-3K-2L-2M-2N3P-2Q-2R-2S-3T-2U-2
&accuse you	A-3B-2C-2E-2G-2N2Q-3R-2S-2U-2
&amount appliance	A-2B1C-2E-2F-2H-2I-2J-2K2L-2M-2N-2O-2P-2R-2S-2T-3U-2
&amount buy	B1C-2D-2G-2H-3K-2P-2S-2
&amount cost	A-2B1C-2D-2E-2F-3G-3H1I-2J-2K-2L-2M-2N-2O-2P-2Q-3R-2S-3T-2U-2
&amount damage	D-2N1
&amount food	A-3B1C-3D-3E-3F-2G-3H-2I-2J-2K-3M-3P-6Q-2R2S-5T-4U-3
&amount gadget	F1K-2
&amount hours	B-2D2E-2F-2I-2P-2Q-2S-2U-2
&amount household	A-2B1P-2
&amount location	G-2N1P-2
&amount malfunction	D-2M-2N1P-2
&amount me	B1C-2D-2G-2H-2J-2N-2S-3U-2
&amount medical	A-3B-3C-2D-2E-3F-3G-2H-3I-2J-2K-3L-3M-2N-2O-3P3Q-2R-3S-4T-4U-3
&amount sending	A-2C-2D-2E-3G-2J-2K1L-3M-2P-3Q-3S-3T-2
&amount stock	A-2B-3C-2D-2E1F2G-2H-3N-2O-2S-2U-3
&amount stop	F-2K2M1N-2T-2
&amount want	A-2B-2E-2H-2J-2K1M-2N-2O-2P-2S-2U-2
&amount work	A-2B-2F1J-2K1N-2S-2
&amount worker	G-2H-2J-3
&amount you	A-2B-3C-2D-2E-3F1H1I-2J-2K-3L-2M-2N-2O-3P-2Q-3R-2S-3T-3U-3
&appliance bad	A-2B-2C-2K-2M-2N1P-2S-2
&appliance buy	B-2C1D-2E-3F-4G-4I-2J-4M-5N-3O-2P-3Q-2R1S-5
&appliance contact	A-3B-2C-2E-2F-2G-2H-3I1L-3M-2N-3P-2Q1S-3T-2
&appliance cost	A-2B3C-3E-2F-2G-3I-3J-2K-2L-2M-2O-2P-3Q-3R-4S-6
&appliance damage	A-2C-3F-3H-2I-3J-3K-3L-2M-4N1P-3Q-2R-2S-2T-2U-2
&appliance done	A-2B-2D-2G-2J-2K1T-2
&appliance food	B1D-2E-3F-5G-3H-5J-3K-4M-3O-3P-4Q-5R1S-2T-2U-2
&appliance gadget	B-2C-2I-2K-2M-2N1R-2S-2T-2
&appliance giveback	A-3C-2E-2F-3H-2I-2J-2K-2L-2M3N-2O-2P-2Q-2R-3S-2
&appliance hello	A-2B-2F-2G-2I3J-3K-4R-3S-2U-3
&appliance help	A-2B1C-2J1K-5Q-3U-4
&appliance hours	B-2D-3F-2G-2J2K-5N-2O-2R-2S-2
&appliance household	A-2B1C-2G-2I-2Q-3R1
&appliance identity	A1F-2M1
&appliance location	A1B-2C-3E-4F-2G1H-2J-3P-2R-2S-2
&appliance malfunction	A-6B-4C-6D-2E-2F-3G-3H-2I3J-3K-3L-3M1N1O-4P-6R-5S-5T-3U-2
&appliance me	D-2E-4F-3G-3L-2M-2N-4O-3P-5R-2S-2T-2U-2
&appliance money	A-2B3C-3D-2E-2F-2G-3H-2I-2J-2K-3L-2M-2N-2O-2P-3Q-2R-2S-3T-2U-2
&appliance near	A3B-2E-3F-2H-2R-2S-2
&appliance promised	B-2C-2F-2H-2J-2L-2M-2N-2O-3S-2U-2
&appliance received	A-2C2D-4E-3F-2G-2H-3I1J-3L-5M-4N-3O-3P-5Q-3R-3S-5T-4U-3
&appliance role	A-2B-2C-3D-2F-2G-4H-2I4J-2K-4L-3M-3N-4O-3R-3S-2U-3
&appliance sending	A-4B-4D-2G1H1J-3K-3L-3M-3N-5O-3P-3Q-3R-3S-3T-2U-2
&appliance shift	B-2I-2J2K-3M-2
&appliance slot	A-3B-4C-2F-2H-2I2J-2L-2M-2N-3O-2P-2R-2S-3U-2
&appliance stock	A2C-2D-3E-3F-3G-2H-2K-3N-4O-2P-3Q-2R-3S-3T-2
&appliance stop	B-3C-3G-2H-2I-2K1M-4N1O-3P-3Q-2R-4S-3T-2U-2
&appliance want	C-3D-2E-3F-3G-2H-2J-3K3M-3O-3P-4Q-2R-3S-3T-2U-3
&appliance work	A-5B-4C-2D-3E-2F1H-3I1K1M-3N-4O-3P-4Q-2R-5T-4U-3
&appliance worker	A-3B-2C-2G-3H-2I2J-3K1M-2N-3R-2
&appliance you	B1C-3D-3E-4F-2G1J-2K-3L-2M-3N-2O-4P-3Q-2R-2S-5T-2U-3
&assistantish cost	B2H-3S-3
&assistantish me	A-4B-4C-2D-4E-4F-4G-3H-3I-3L-3M-4N-4O-3P-4Q2R-4S1T-4U-4
&assistantish want	A-2B-2C-2D-2E-2F-2G-2H-2I-2J3K-3L-2M-2N-3O-2P-2Q-2R-2S-3T-2U-2
&assistantish you	A-3B-3C-3D-3F-2G-3H-3I-2J-3K-3L-2M-3O-3P-2Q1R-3T-2U-3
&bad damage	I1
&bad facility	F-2N2
&bad hours	D-2N1
&bad malfunction	A-2B-2M-2N1S-2
&bad me	A-2B-2D-2E-2F-2G-3H-3I-2J-2K-2M-2N2P-3Q-3R-2T-2U-2
&bad near	D-2N1R-2
&bad role	N1Q-3
&bad sending	C-2G-2N2
&bad work	D-2E-2F-2G-2K-2N1O-2
&bad you	C-2N2Q-2S-2
&bahasa contact	B-2D-2E-2F-2O-3Q1R-2S-2U-2
&bahasa done	F-2G-2Q1R-2S-2
&bahasa you	A-2B-2C-3D-3E-3F-3G-3H-2I-2J-2L-2M-2N-2O-4P-2Q4R-3S-4T-2U-3
&body hello	P1
&body me	A-3B-2C-2D-3E-3F-2G-4H-2I-2J-2K-2L-2M-3N-3P2Q-2R-3T-2U-2
&body medical	P1
&body stock	B-2C-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-3P1Q-2R-2S-2T-3U-3
&body symptom	E-2G-2N-2O-2P2Q-2S-2
&bot contact	N-2Q1
&bot identity	O-2Q2
&bot me	C-2I-2N-3R-2
&bot role	N-3O1Q1
&bot stock	A1B-2C-2E-2F-2H-2O-3S1T-2U-3
&bot stop	A-2B-2C-3D-2E-2F-2G-2H-3I-2J-3K-3M-3N-2O3P-2Q-2R-2S-3T-3U-3
&bot want	D-2G-2H-2I-2N-2O2R-2S-2T-2U-2
&bot you	B-2C-2D-2E-2F-2G-2M-2O-3P-2Q2R-2T-2U-3
&buy contact	A-2B-2D-2E-2F-2G-3H-2I-2J-2K-2L-2M-3N-2O-3P-2Q-4R3S-4U-2
&buy cost	A-2B1C-2G-2H-3L1M-2N-2O-2P-2S-3
&buy damage	C-2F-2G-2I-2L-2M1P-2R-2S-2
&buy done	B-2N-2R2T-3
&buy family	F-2K-2M-2N-2O-2P1R-2S-2
&buy food	B-2C-4E-3F-2G-3K-2M-3P-2R2S-2
&buy gadget	C-3D-2E-2F-3G-3H-3I-2J-2L-4M-3O-3P-4Q-3T-3U-4
&buy giveback	F-2G-2L-3M3N-5R-3S-2
&buy hello	A-2D-3H-2I-2J-2K-2M-2N-3P-2S-2T-2U-3
&buy help	A-3B-3C1F-2G-2I-2J-2K-3L1M-3N-5O-3P-2R1S-3T-2U-4
&buy hours	A-2B-2E-2F-2G1H-3J-4L-3M-2O-2P-3Q-2R-4S-2U-2
&buy household	B-2C-2G-2L-2P-2R1S-2
&buy identity	C2G-3K1M-2N-2P-2Q-3R-3S-3
&buy location	A1B-3C2D-2E-3F-2G1H-2I-2K-2L-3M1N-3O-2P-4R-3S-3T-2
&buy malfunction	A-3K-2L1M-3N1P-2Q-2R-4S-2T-2
&buy me	A-2B-2D-2E-4F-3G-2I-3J-3K-3M1O-4P-2Q-3R1S-3T-3U-2
&buy medical	A-2M-2P2R-2
&buy near	A1E-2F-3G-3H-2M-2Q-2R1S-2
&buy paying	B-2D-3H-2J-2N-3P-3Q-2S1T-2
&buy promised	C1N-2R-2
&buy received	B-2F-3G3I-2J-2K-2L-4M-4N1O-2P-3Q-2R-5S-3T-2
&buy role	A-2B-2C-2F-2G1I-3K-4L-2M-3N2O-3P-2Q-2R-2T-3U-3
&buy sending	A-2B-2F-2I-2M-3N-4P-2R-5S2
&buy shift	A-2C1J-3K-2M2N-3R-2
&buy stock	A-2B-2C1D-3E-3G-2H-2I-2J-3K-2M-3O-2P-4Q-2R-2S-4T-2U-3
&buy stop	A-2C-5K-3L4M1R-7S-2
&buy symptom	P1
&buy want	C1G-3J-2K-2N-6O-2S-4U-2
&buy work	A-4B-3C1D-3F-3G-4H-2J-4K1L-2N-5O-3P-2R-2S-3T-3U-3
&buy you	A1B-4D-3E-3G-4I-2J-2K-2L-2O-2P-3Q-2R-2S1T-2U-4
&bye done	R-2T1
&bye gadget	H-2I-2J1
&bye me	B-2D-2F-2G-3H-2I-2J2K-2L-2M-2O-2P-2R1S-2T-2
&bye paying	F-2G-3H-3I-2J-3O-2P-2R2T-4
&bye received	B-2C-2D-3F-2G-2I-2K-2N-2P-2Q-2R-2S-2T2U-2
&bye work	J1
&career hours	D2F-2G-2N-2P-2Q-2S-2
&career me	B-2C-3D1E-2F-3G-3H-3I-3J-3K-2L-2M-2N-3O-2R-2S2T-2U-2
&career promo	N1
&career stock	A-2B-3D-2E-3G-2H-2N-2O-3P-2Q-2R-2S1T-2U-2
&career you	A-2B-2D-2E-2F-2G-2U-2
&contact cost	O1
&contact help	N-2O1Q-2
&contact identity	N-2O1P-2S-3
&contact malfunction	A-2B-2C-2H-2I2L-2N-2O-3P-2Q1R-4S-2T-3
&contact me	A-3B-2C-2F-3G-3H-2I-3K-3L-2M-3N-5O3P-4Q1S-5T-3U-3
&contact received	C-2D-3E1F-2G1I-2K-2N-2O-2P-2Q-2R-2T-2U-2
&contact role	N-2O1Q-2
&contact sending	I-2K-2M-2N-2O-2
&contact stock	A-4B-3D-3F-3G-3H-2I-2J-2K-2M-2P-3R1S-4T-2U-3
&contact stop	A-2C-2G-2I-2J-2M-2N-2S-2
&contact want	A-2E-3G-2I-3J-2K-2M-2N-2O4Q-4R-4S-4
&contact work	F-2O1
&contact worker	B-2I1J-2N-2R-2
&contact you	A-2B-3C-3D-3E-3F-3G-3H-2I-2J-2O2P-2Q-3R1S-4T-2U-3
&cost finance	A-2B-3C-3D-2E-2F-2G-2H-3I-2J-2K-2L-2M-2N-2O-2P-3Q-3R-2S3T-2U-2
&cost food	B2F-2N-2P-2R-2S-4
&cost gadget	B2C-3D-2E-2F1G-3H-4I-3J-3K-3L-2M-3O-3P-2R-4S-5U-2
&cost help	B1U-2
&cost household	B2H-2I-2N-2O-2P-3R-3S-2U-2
&cost me	A-4C-2D-2E-3F1G-3H-5I-3J-3K-2L-2M-2N2P-2Q-3S-4T-2U-2
&cost money	S-2
&cost near	A2B-2F-2S-2
&cost promo	B2H-2S-3
&cost received	A-2B1C-2H-2N2R-2S-2
&cost role	B-2N1
&cost sending	A-2B-2C-2D-2E-2F-2G-5H3I-2J-2K-2L-2M-3N-2O-2P-2Q-3R-3S-3T-2U-2
&cost stock	C-3E-2F-3G-2J-2N-2O-2P-2S-4
&cost stop	K1L1
&cost trivia	E-2F-2H-3N1Q-2
&cost want	A-2B2R-2S-2U-2
&cost work	A-2B1I-2N-2S-2
&cost you	A-4B2C-3D-2E-3F-3G-4H2I-3J-3K-2L-2M-2O-3P-3Q-5R-4S-2T-2U-3
&damage food	B-2C-2E-2F-2G-2I-2M-4N3P-4Q-2R-3S-4T-2U-2
&damage gadget	A-2F1G-2I1
&damage household	A-3B-2C-3D-3E-3F-4G-3H-3I-2J-3K-3L-3M-3N2O-3P1Q-3R-3S-3T-3U-3
&damage malfunction	D-2N1P-2
&damage me	B-3C-4E-2G-3H-2I-2J-2K-2L-2M2N1P-3R-2
&damage received	C-2G-2I-2M-2N3P-2S-2T-2
&damage sending	A-3B-2C-3D-2E-2H-3I-4J-3K-2L-4M-4N3O-2P-4Q-2R-3S-3T-3U-2
&damage stock	C-2N1Q-2R-2S-3T-2
&damage want	I1M1S-2
&damage work	A-2C-2F1G-2J-2M2N-2S-2
&damage you	G-2M-2N1P-2Q-2R-2S-3
&done gadget	A-2F1I1J-2K-2R-2
&done me	A-3B-2D-3E-3G-4H-2I-2J-3K-2L-3M-3N-3O-3P-3R2S-4U-3
&done medical	A-2B-2C-2F-2G-2I-2N-2O-2P2Q-2R-2S-2T-2
&done received	A-3D-2E-2G-2I-2N-2R-3T2
&done stop	K2L-2T-2
&done want	A-2B-2C-2D-2F-2J-2L-2M-2N-2P-3Q-2R2S-2T-4U-2
&done work	A-2K1T-2
&done worker	K1L-2
&done you	C-2E-2F-2G-2Q2R-3S-2T1U-2
&facility gadget	A3B-2D-2E-2F-3M-2N-2O-2S-2
&facility hours	C-3D1H-2J-2N-2Q-2U-2
&facility location	A1E-2
&facility me	B-2D-3F-2J-2K-2M-2N1O-2Q-3T-2U-3
&facility near	A2B-2D1E-2F-2G-2N-2Q-2
&facility received	B-2D-4E-2F1J-2K-2M-2O-2P-2Q-2R-3T-3U-3
&facility sending	G2H-2Q-2
&facility stock	A-3B-2D-3E-5F4G1H-2I-2J-2N-3O-2P-2Q-3S-3T-2U-2
&facility work	F1
&facility you	C-2E-2F1O-2Q-3S-3T-2
&family food	G-2P1
&family gadget	A1F-2
&family hello	B-2C-2D-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2S-2T-2U1
&family household	A2B-2D-2E-2F-3G-2P-2S-2
&family malfunction	B-2C-2D-2F-2G-2I-3L-2M-2N-3O-2P2Q-2R-2S-3T-3U-2
&family me	A1C-2E-3F-2J-2K-3M-2O-3P1Q-3R-3T-2U-2
&family medical	B-2P1
&family near	A2D-2E-2
&family sending	A1N1
&family stock	A1B-2C-3E-2G-2J-2M-2N-2O-2P1Q-3R-2S-3T-2U-2
&family symptom	N-2P1
&family want	A1D-2E-2
&family you	A1G-2N1
&feeling identity	A-2C-2F-2G-2I-2N-2P2Q-2S-3
&feeling me	A-2B-3C-2D-3E-3F-3G-2H-3I-2J-2K-2L-2M-2N-4O-3P-3Q-3R-3S3T-3U-3
&feeling medical	A-2C-2F-2G-2I-2N-2P2Q-2S-3
&feeling you	A-3B-3C-3D-3E-4F-3G-4H-4I-3J-3K-4L-3M-3N1O-3P-3Q-4R-4S3T-4U-5
&finance me	A-2B-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S2U-3
&food giveback	A-2B2C-2D-2E-2F1G-2H-2I-2J-2K-2L-2M-2N-2O-2P-4Q-2R-2S-3
&food help	B-2N-2R2S-2
&food hours	B-2G-2I1J-2K-2L-2M-2O-2P-3R-2S-2T-2
&food household	G-2N-2P-2
&food identity	A1
&food kitchen	B-2C-3D-2E-3G-3H-3I-2J-3K-2L-3M-2O-2P-3Q-3R-4S3T-2U-3
&food landmark	A1
&food location	B-3C2D-2E-4F-2H-3I-2J-2K-2L-2M-2O-3P-4Q-2R-3S-4U-2
&food malfunction	A-5B-5C-4D-3E-3F-3G-2H-3I-4J-2K-3L-3M-4N4O-2Q-3S-5T-4U-3
&food me	C1D-2E-4F-3G-5H-2I-2J-3K-2M-3O-3P-4Q-2R2S-4T-2
&food medical	F-2P1R-2
&food near	A3B-3C-2E-4F-2I-2N-2R-3S-2
&food pet	A1B-2S-2
&food received	C1D-3E-2G-3H-2I-3J-3K-2L-2M-3O-2P-4Q-2R1S-4T-3U-3
&food sending	A1B-3C-2D-2G-2I-3K-2L-3M-3N1O-2P-4Q-2R-2S-4U-3
&food slot	B-3C-2D-3E-3G-2H-2J-2M-3N-4O-2P-3Q-3S-3T-2
&food stock	A5B-3D-2E-5F-5G-5H-2I-2J-2M-2N1O-2P-2R-2S-5T-2U-3
&food stop	A-3B-2C-2F-2I-2J-2K-2L1M-3N2O-2P-2Q-2R-3S-3T-2U-2
&food symptom	A-2N1
&food want	C-2E-2F-2G-2J-2K-2M-2N1P-3R1S-3
&food wear	A2B-2D-2E-2F-2G-2H-2N-2P-2S-2
&food work	A1B-3E-3I2J-2K-2N-2O-2R-2S-2
&food you	D-2E-3F-3H-3M-3N1P-4Q-3S-3U-2
&fun me	A-2B-2F-2N-2Q-2R-2S2
&gadget giveback	A-2B-2I-2J-2K-2L-2M2N-2O-2P-2R-2S-2
&gadget hello	A2B1E-2F-2H-2U-3
&gadget hours	F-2I1J-2
&gadget identity	C-2F-2I1J-2K-2M-2N1P-2Q-2R-2S-2
&gadget location	A2C-2E-2K-2N-2S-2
&gadget malfunction	A-3B-2C-2E-2G-2I2J-2K-2M-2P-2R-4S-2
&gadget me	B-3C-4D-2E-2G-4H-2K-2L-3N-2O-3P-6Q-2R1S-2T-2U-2
&gadget money	A-2B2C-2D-2E-3F-3G-3H-4I-2J-2K-2L-2M-2O-3P-2Q-2R-2S-3T-2U-3
&gadget near	A3B-2C-2D-2E-4H-2I-2J-2K-2N-2O-2P-2R-2S-2
&gadget promised	I1K-3R-2S-2
&gadget received	A1D-2E-3F-2G-2H-2J-2O-2R-2S-2T-2
&gadget role	B-3C-4D-4E-4F-2G-4H-4I-3J-3K-4L-3M-3O2P-3Q-3R-2S-4T-3U-4
&gadget sending	C-2H-3I1K-2L-2N-2P-2R-2S-3
&gadget shift	I-2M1N-2P-2R-3S-2
&gadget slot	A-3F-3I1J-2R1S-2
&gadget stock	A2C-2E-4F-2H-3J-3N-2P-2R-2S-5
&gadget stop	B-3C-2D-2E-2F-2G-3H-2I-2J-2K3M-3N-3O-2P-3Q-2R-2S-4T-2U-2
&gadget want	A1C-2E-2F-3G-2I2K-2L-3N-4O-3P-2R-2S-4U-2
&gadget work	A-6B-3C-2E-2F2G-2I3K2L-3N-5O-2P-2Q-2R-3T-2
&gadget you	A2B-2D-3E-2G-4H-2I1K-2N-2O-3P-3Q-4R-3S-6T-2U-2
&giveback help	M1U-2
&giveback hours	D-2J1
&giveback household	M2N-2
&giveback identity	F-2H-3M1Q-3
&giveback invoice	M2N-2S-2
&giveback malfunction	M2N-2
&giveback me	A-3C-2D-2E-2F-3G-2I-2J-2K-2L-4M2N1O-3P-3Q-3R-3S-5T-2U-2
&giveback money	B2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2O-2P-2Q-2R-2S-3T-2U-2
&giveback paying	C-3F-2G-3H-2M2N-3R-2S-3U-2
&giveback promo	F-2J-2
&giveback received	A-3B1D-3E-2F1G-3J-2K-2L-2N-4P-3Q-3R-3S-3T-2U-2
&giveback sending	C-2G-2H-2M1S-2
&giveback stock	C-2M2
&giveback stop	F-2J-2K-2L-3M3N-4Q-2S-2T-2U-2
&giveback want	A-2C-2I-2M2N-4O-2R-3S-3U-2
&giveback work	A-2C-3D-2E-2F1I-2J-2K-2M2N-2Q-2U-2
&giveback you	A-2B-2E-2F-2G-2L-2M2Q-3S-3U-2
&good me	A1C-2E-2F1J-2K-2L-2N1O-2Q-2S-2T-3
&good received	T1
&good you	B-2C-3D-3E-3G-3H-2I-2J-2K-2L-2M-2N-2O-2P-2R-3S-3T2U1
&hello help	D-2L-2Q-2U2
&hello hours	A-2B-2C-3D1E-3G1H-2J1M-2N-2O-2P-2Q-2R-2S-4U-2
&hello location	B-2C-2E2G-2H-2I-2J-2L-2M-2O-2R-2S-3U-2
&hello me	C1E-2G-2K-3M-2N-4Q-2R-2S-2
&hello near	A1
&hello received	A-3B-2C-2E-3F-2G1H-2I-2K-2L-2N-2R-2S-2T-3U-3
&hello role	A-2C-3E-2F-2G-2N-2O-2Q-2S-2T-2U1
&hello sending	D-3F-2G5H-3I-3J-3L-3N-3R-3S-3U-5
&hello shift	D-2I-2J1K-2R-2S-2U-2
&hello slot	B-2C-2D-2F-2H-2I1J1K-2R-2U-3
&hello stock	C1E-2F-3K-2L-2N-2O-2R-2S-2U1
&hello stop	I-2J1L1M-2U-2
&hello want	B-2C-2G-2I1J-2K-2M-2N-2O-2R-2S-3
&hello work	A-2F-2I2K-4L-2N-2R-2U-2
&hello worker	G-2J1
&hello you	C-2D-2E-2G-2N-2O-2Q-2S-2T-2U2
&help hours	C-4D-2I-2J1N1O-2Q-2
&help malfunction	I1K-2
&help me	A-3B-2D-2E-2F-2G-3H-2I-3J-3L-2M-2O1P-3R-2S-6U1
&help medical	A-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P2Q-2R-2S-2T-2U-2
&help near	N-2Q2S-2U-2
&help received	A-2B-2C-2F-2G-2J-2K-2N-2P-2Q-2R-2S-2T1U-2
&help role	A-2B-3C-3E-2G-3H-2I-3J-2K-3L-2M-2N2P-2Q-5R-4S-3T-2U-6
&help sending	C2L-2M-2U-3
&help shift	I-2N-2O1U-2
&help slot	I1K-2N-2U-2
&help stock	A-2B-3D-3E-2F-2G-2H-2I-2J-2K-2L-3M-2P-2Q-2R-3S-3T-3U2
&help stop	C-2I-3J-3K1L2N-4O-2R-2U-2
&help want	A-3D-2E-2F-2G-3H-2I-3J-3K-3L-3N-4P-2Q-4R-3S-4T-3U4
&help work	C-2F-2I-2J1N-2O1Q-2R-2
&help worker	I2N-2U-2
&help you	A-3C-3D-3E-3F-2G-3J-2L-2O-2P-3Q1R-3S-3T-3
&hours location	C1G-2I1J-2K-2
&hours malfunction	A-3B-2D-3G-2H-2L-2M-2N1P1Q-2R-2S1T-2
&hours me	A-3C-2E-3F-2G-2J2L-3M-3O-3P-3Q-3R-2S-2
&hours near	A-3D3E-3F-2H-2J-2P-2Q-2S-2
&hours promised	A-2B-2C1D-3E-2F-2G-3H-2I-3J-2L-2M-2O-2P-3Q-3R-2S-3T-2U-3
&hours received	A-2B-2D1I-3L-2M-2O-3P-2Q-2R-2S-2T-2
&hours role	A-2C-2D1G-3J-2K-2O-2Q-2U-2
&hours sending	A-2D-4F-2G1H-2I-3J-3
&hours shift	C-2G-2I-2J2N-2P-2Q-2S-2
&hours slot	A-2D-3G-2I2K-2N-2R-2S-3
&hours stock	A-3D2E-4F-3H-2I1J-4K-2N-3O-2P-2Q-3S2T-2U-3
&hours stop	I-2J-3K3L-3
&hours trivia	B-2C-2D2E-2G-2H-2J-4K-2N-2O-2P-2Q-2R-2S1T-2U-2
&hours waiting	D-2
&hours want	K1L-2
&hours work	A-2B-2D-3F-2G-2J1K-2M-2N-2O1P1R-2S-3
&hours worker	I2J-2K-2
&hours you	A-3B-3C-4D2E-4F-2G-3H-3J-3K-2M-2N-2O-4P-3R-2S-4T-2
&household identity	A1
&household malfunction	A2E-2I-2M-2N-2
&household me	A1B-2C-2E-4F-3G-3I-2J-2K-2P-3R1S-2
&household near	A3D-2E-3F-2G-2
&household received	A2B-3C-3D-3E-3F-3G-2H-2I-3J-2K-3L-2M-2O-2P-4Q-2R1S-3T-3U-2
&household sending	A1E-2G1H-2L-2
&household shift	C-3J-2L-2M2N-2R-2S-2
&household stock	A4B-4E-3G-3N-3P-3Q-2R-2S-3
&household want	A1E-2I-2K-2N-3R1S-2
&household work	C-2D-2E-2F-3G-3H-2I-2J-2K-2L-2M-2N-2O-2P1Q-2R-2S-3T-2U-2
&household you	A2B1D-2E-2F-2H-2N-2P-2Q-4R-2S-2
&identity me	E-2F-2G-4H-2J-3L-2P-3Q1R-3S-2T-2U-2
&identity medical	P1Q-2S-2
&identity near	A1Q-2
&identity role	A-2C-2D-2F1G-4H-2I-4J-3K-3P-2Q1R-2S-2T-2U-3
&identity sending	C1D-2E-2F-2G1H-3I-2K-2L-3N-2O-2P-2Q-4R-2S-4T-2U-2
&identity shift	G-2H-2J-2O1Q-2S1
&identity slot	B-2I1J-2K1L-2S-2U-2
&identity stock	B-2D-2E-4G-4H-2I-3J-2N-2P-2S-4T-2U-2
&identity stop	I-2J-2K1Q-2S-2
&identity want	C-2J-4K-3L-2M-2N-3O2Q-2R-3S-3T-2U-2
&identity work	B-2C-2F-2G-2H-2J-3K-2L-2M-2N2O-2P-2Q-3R-3S-2T-2U-2
&identity you	A-4B-3C-3D-3E-4H-4I-2K-2M-3N-4O-5P-2Q4R-2S-5T-3U-4
&invoice me	C-4E-2G-2L-2M-2N1O-2Q-3R-3S3U-2
&invoice paying	B-2F-2H-2K-2L-2M-2N1R1S-2
&invoice sending	B-3C-2D-2F-2H-2I-2K-2L-2M-2N-2O-2Q-2R1S1T-2U-2
&invoice you	B-3C-2D-2E-3F-3G-2H-2I-2M-2N-3O-3Q-4R-2S3U-3
&landmark location	A-2B-2C-3D-2E2G-3H-2K-2L-2M-2P-2Q-3S-3T-2U-2
&landmark me	B-2C-3E1F1H-2I-2J-2K-2L-2M-2N-2P-3Q-3R-3T-2U-2
&landmark near	A-3B-2C-3D-3E4F-3G-3H-3J-2K-2L-2M-2N-3O-2P-3Q-3R-2S-4T-2U-2
&landmark received	A-3B-2C1D-2E2F-3G-4H-2I-2J-2K-2L-3M-2O-2P-2Q-2R-2S-3T-2U-2
&landmark sending	C1E-2G1H-3M-2R-2S-2
&landmark stock	A2D-2F-3O-2S-2
&landmark want	B-2C-2F-2G-3H-2I-2J-2M-2N-2O1P-2R-2S-2T-2U-2
&landmark you	B-2C-2D-2H-2M-2Q-3U-2
&location malfunction	C1E-2G-2H-2L-2P-2Q-3R-2S-2
&location me	A-2B-2D-2E2F-3G1H-3I-3J-2K-2L-3M-2N-3P-4Q-5R-5T-2U-3
&location near	A2C-2E-2
&location received	B-2C-2D-3E-3F-3G1H-2I-2J-2K-2M-2N-2O-2P-2Q1R-2S-3T-2U-2
&location sending	A-3B-3C1D-2F-4H-4I-3J-3K-2L-4M-3O-3P-2Q-4R-3S-3T-2U-2
&location shift	A-3F-2H-2J-2L-3P-2Q-2S1T-2
&location stock	A-3B-3C-2D-3E2G1H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-3U-4
&location stop	A-2F-2L2N-2S-2
&location want	B-3C-3D-3E3F-2G1H-3I-2J-4K-3L-3M-3N-4P-3Q-2R-3S-4T-2U-3
&location work	C1E-2I1J-2K-2
&location you	A-2B-2C1D-4E2F-3G-2H-3I-2J-2K-2L-2M-3N-2P-2R-3S-7T-2U-5
&malfunction me	B-2C-3F-2G-3H-2I2K-3O-4R-5S-4T-2U-2
&malfunction medical	L-2P1
&malfunction near	A2C-2D-2E-2F-2G-2H-2I-2J-2K1L-2M-2N-3O-2P-2Q-2R-2S-2T-3U-2
&malfunction received	C-2
&malfunction role	C-2F-2H-2I2J-2K-2L-2M-3O-2Q-2S-2U-2
&malfunction sending	A-3C1D-2E-3F-2G-3H-2I3J-2K-3L-3M-3N-4O-3P-2Q-3R-2S-4T-2U-2
&malfunction shift	F-2M1Q-2
&malfunction stock	B-2C-4D-2E-2F-2G-2H-2J-2K-3L-2M1N-4P-3R-3T2U-3
&malfunction stop	A-3B-3C-2D-2E-2F-3G-2H-3J-3K-4L1M-3N1O-2P-3Q-3R-2S-3T-3U-3
&malfunction want	B-2C-2E-2F-2G-2I1J-3K-3L-3M-3O-2P-4R-3S-2T-2U-2
&malfunction work	C-3D-2E-2F-2G-2I3J-3K-4M-3Q-2R-2S-2T-2
&malfunction worker	C-2F-2G-2I1K1N-3
&malfunction you	C-2I1Q-2
&me medical	C-2E-4F-2H-2I-2L-2M-2N-2O-2P3Q-2R-3S-3U-2
&me money	B1C-2F-3H-2R-2S-2
&me near	A1B-3C-3D-2E1F-2G-4I-3J-3K-2N-4O-3P-3Q-4R-4S-5U-3
&me paying	A-3B-3C-2D-2E-3G-2I-2J-4K-2L-2N-3O-2P-3Q-3R1T-2U-3
&me pet	A1C-2D-2E-2F-2G-2H-2J-2N-2O-2Q-2R-2S1
&me promised	B-3C2D-4E-4F-3G-4H-2L-3N-3O-3P-3Q-3R-4S-3T-3U-2
&me promo	B-2C-3E-2G-3H-2J-2K-2L-2N-3P-2Q-2S2T-2U-2
&me received	A-2B-3D1F-4H-2J-3K-2L-4M-2O-2P-2Q-4R-3S-7T-2U-3
&me role	C-2D-2E-3F-3H-2I-2J-4L-4M-3O2P-2Q-4R-5S-5T-2U-4
&me sending	A-4C1D-2H1J-4K-3L-2O-4P-4Q-3R-3T-2U-3
&me shift	A-3B-2C-3E-2G-2I-3J3K-3M-2O-2P-3R-5T-2U-2
&me slot	A-2C-4D-2E-2F-4G-3H-2J2K3L-3M-2N-5O-3P-3Q-2S-4T-2U-2
&me stock	B-2E-6F-6H-2I-3K-2M-2N-2P1Q-5S-4T-4U-2
&me stop	A-2C-5E-2F-2G-4I-4J-4K2L2M2N-2P-3Q-2R-5S-3
&me symptom	A-3C-2E-2F-2G-2J-2L-2M-2O-2P2Q-2R-3S-3T-2
&me travel	A-3B-2C-3D-3E-4G-3H-3I1K-3M-3O-3P-4Q-4R-4S1T-2U-3
&me trivia	C-2G-2
&me waiting	A-2D-3E-2H-2I-2J-2K-2M-2O-2P-2Q-2R-2S-3U-2
&me want	B-2C-2E-3F-3H-2J-3K-2M-4N-2P-4Q-3T-2U-2
&me wear	A1B-2C-2E-2F-2I-2N1O-2Q-2S-3T-2U-2
&me work	C-2E-2F-2G-3I2J1K1L-3N-5O-3P-3R-4S-3U-2
&me worker	C-2G-2I2L-2M-2O-2P-2Q-2R-2S-3T-2U-2
&me you	A-3B-3D-3F-2G-4H-2I-2J-3K-2L-3M-4N1P-2Q-2S-2T-3U-2
&medical near	A3D-2E-2F-2O-2P-2U-2
&medical stock	A1B-3D-2E-3F-3G-2H-2J-2K-2M-2N-2O-2P1Q-2R-2S-4T-2U-2
&medical symptom	B-2F-2G-2P2
&medical want	A-2P2
&medical work	A-3B-2D-2E-3F1H-2I1J-2K-2L-2M-2N-2O-2P-3Q-2R-2S-2T-2U-2
&medical you	A1B-2C-2D-2E-3F-2G1H-2I-2J-2M-2N-2O-2Q-3R-2S-2T-2U-2
&money paying	B-2F1G1H-2M1S-2
&money received	A-2B4C-2D-2E-3F-4H-2I-2J-2K-3L-2N-3O-3P-4Q-3R-3S-4T-3U-2
&money sending	B-3C-2F-4G2L-2M-3N-2R-2S-2
&money stock	A-3B3C-3D-3E-3F-4G-3H-4I-2J-3K-3L-3M-3N-3O-3P-2Q-2R-3S-3T-3U-3
&near paying	B-2G-3H1P-2Q-2R1S-2
&near pet	A2D-2E-2F-2G-2
&near received	C-2D-3F-2H-2K-2M-2N-2O-2Q-2R-2S-2
&near sending	C1D-3E-3F-3G2K-2L-2N-2P-2Q-2S-2T-2U-2
&near stock	A3E-2F-2S-3
&near want	A1E-2I-2Q-2
&near work	C-2E-3F1G-2J-2K-2M-2N-2Q-2S-2
&near you	A1B-2C-3D2F-2G-3H-3I-2J-2M-2N-2O-2Q-3R-2S-4T-2U-3
&partner want	B1J-2R-2
&paying promo	A-2E-2F-2N-2Q-2S2
&paying received	A1B-4C1D-3E-2H-4I-2J-3K-3L-4M1O-3P-3Q-3R-6T-4U-3
&paying sending	B-2C-4F-4H2L-2N-4R2S-4
&paying stock	A-3C-2E-2F-3G-3H1L-2M-2N2P-2R-3T-2
&paying stop	C-2K-2L2S-4
&paying want	K-2L1M-2
&paying you	A-2B-2E-3G-3H-3I-2K-2L-2M-3N-3O-3P-2Q-3R2T-2U-3
&pet sending	A1C-2D-3E-2F-2G-2H-2J-2O-2P-2Q-2S1
&pet you	A1B-3C-2D-2E-2F2G-2H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
&promised received	C1D-2E-2F-2G-3H-3I-3K-2L-2O-2P-2R-2S-2T-2
&promised sending	H-3N2
&promised shift	A-2C-3D-2E1I-2M-2N-2O-2S-2T-2
&promised stock	B-2C2D-2E-2F-2G-2H-2I-3J-3K-3L-2M-3O-3P-2Q-2R-3T-3U-3
&promised stop	A-2C-3D-2J-2K1L-2M-2N1O-2Q-2S-2T-2
&promised want	I2J-2N-2O-2R-2
&promised work	A-2F-2K1N-2
&promised worker	C-2
&promised you	D-2E-2F-2G-3H-2I-2J-2K-3L-2M-2N2O-2P-2Q-3R-2T-2U-2
&promo received	A-2F-2H1L-2N-2O-2P-2Q-2R-2T-2
&promo role	F-2I-2N2S-2
&promo stock	A-4C-2D-3E-3F-4G-2H-3I-2J-2L-2M-2N-3O-2P-2Q-3R-2S3T-2U-2
&promo you	A-3B-3C-2D-3E-3F1H-3I-3J-2K-2L-2M-2O-4P-2Q-4R-2S1T-2U-3
&received role	B-2C-3E-2F-3G-4I1J-2K-3L-2M-2O1P-2Q-3R-3S-2T-2U-2
&received sending	A-2B-2D-2E-2F-3G1H-4I-2J-2K-2M-2N1O-2P-2R-2S-2T-2
&received shift	C-2D-3F-2I-3J2N-2R-2S-2
&received slot	A-3B-2C-3D-2E-2F1G-3I-3K2M-2O-2P-3Q-2R-3S-2T-2U-2
&received stock	A-3C1F-3I-2K-2L-2M-2O-2R-2S-2T-2
&received stop	A-3B-3C-4D-2E2F-3G-3H-2I-3J-2N-3O-2P-3Q-2R-2S-3T-2U-2
&received want	A-5B-4E-3F-3G-2H-2J-3K1L-2N-3O-4P-4Q-3R-2S-5T-3U-4
&received work	A-3B-2F1G-4I3J-4M-2O-2R-3T-2
&received worker	A-2B-2C-3D-2F-2I-3J1S-2T-2
&received you	B-3D-2E-5F-3H-3J-3K-3L-2M-4O2R-5S-2U-4
&role sending	C-2F-3H-2J-2L-2M-2O-2Q-2R-2T-2U-2
&role shift	C-2E-2F-2G-3H-2I-2J-3K-2L-2M-3N1O1P-2Q-3R-2T-2U-2
&role stock	A-3B-3C-2E-3G-4H-3I-4J-2K-3L-2M-2N-4O2P-2Q-4R-2S-3T-3
&role stop	G-2I1K-2L-3M-2O1Q-2
&role waiting	N1
&role want	I2K-3M-2Q-2R-2S-3U-3
&role work	B-2C-2F-2G-3I2N-2O-2
&role you	A-3B-3C-2D-3E-4G-4H-2I-2K-2M-2P-2Q2R-3S-3T-2U-5
&sending shift	A-2C1D-2E-3F-4H-3I-2K-2M-2O-2P-2R-2T-2
&sending slot	C-2D-2F-2H-2I-2N-2U-3
&sending stock	A-2B-2C-2D-4E-5F1I-3J-3K-2M-3O-3P-2Q-2R-3S-2T-2U-4
&sending stop	A-4B-3C-4D-3E-2F2G-4H-5J-2K-2L3M1N-5O-3P-3Q-2R-2S-3T-2U-2
&sending travel	A-2B-2C-2F-2G2H-3I-2K-2L-2M-2N1P-2S-2T-2
&sending trivia	A-2B-3C-3D-2E-2F-3H-3I-2J-2K-2L-3M-2N2O-2P-2Q-2R-2S-3T-2U-2
&sending waiting	F-2G1H-2N-3
&sending want	A-2C-3D-2E-3F-2H-4J-3K-2O-3R-4T-2U-4
&sending work	A-2B-2F1G1H-3J-2L-2M-3N-2O-3P-3Q-2R-2S-2T-2
&sending worker	C-2F-2G-2H-2I1J-2K1L-2N-3
&sending you	A-3B-4D-3E-2F-4G3I-2J-2K-2L-2N-2O-3P-5Q-7R-4S-4T-2U-3
&shift slot	I-3J3K-2P-2R-3S-2
&shift stock	A-3D-2E-2H-2I-2J2M-3N-3O-2P-2R-2S-3U-2
&shift stop	A-2B-2C-2D-2E-2F-2G-2H-2I-2J1L1M-2N-2O-2P-2Q-2R-2S-3T-2U-2
&shift travel	J1S-2
&shift want	A-3C-2I-2J2K-2L-2M2N-4O-2R-2S-3
&shift work	E-2F-3I-3J2N-3
&shift worker	C-2D-2F-3G-2I-3J3K-2N-3O-2Q-2R-2S-2
&shift you	C-3D-2E-2J1K-2L-2M-2O-2P-2R-2S-2T-2U-2
&slot stock	A-2C-2D-2F-3I1L-2N1P-3R-2S-3
&slot stop	I-3J-5K4L-3N-2S-2
&slot travel	C-2E-2G-2H-2N-2O-2Q-2R-2
&slot want	A-3B-2F-2L-2M-2N-2O-2S-3U-2
&slot work	C-2F-4I2K-2N-3R-2S-2
&slot worker	I2J-2U-2
&slot you	C-2J-2R1S-2
&stock stop	A1B-2D-2E-3F-3H-4I-2J-2M-2O-3P-2Q-2S-3T-2U-3
&stock symptom	E-2H-2L-2N-2O-2P2S-2T-2
&stock travel	B-2C-2D-2E-2G-3H-2I-2J-2K-2L-2M-2O-2P-2R-2S-3
&stock trivia	B-2D-2E-2F-2G-2H-2J-2K-2L-2M-2O-2P-2R-2S-4T-2U-2
&stock waiting	A-2B-2C-3D-2E-2F1G-3H-2I-2J-2L-2N1O-2P-2Q-2R-2S-2T-2U-2
&stock want	A1B-2E-2F-2J1M-2N-3O-2P-2R-3S-3U-4
&stock work	A-2B-2D-3E-3F2G-2I1K-2N-2O-2Q-2S-3T-2U-2
&stock worker	A-3E-2F2N-2
&stock you	B-2C-4D-3F-4G-3H-4J-3K-2L-3M-2N-2O-2Q-4S-2U-3
&stop want	A-4B-2C-2F-2G-2I-5L2M-2N1P-3R-4S-4T-2U-2
&stop work	A-2I-4K3L-3N-3
&stop worker	I-2K2L-3N-2
&stop you	A1B-2D-3E-4G1H-4I-2K-2O-3Q-4S-4T-2U-3
&travel want	A-2G-2I1J-2K-2R-2U-2
&travel work	A-2B-2C-2D-2E-2F1G-3H-2I1J-2K-2N-2O-2Q-2S-4T-2U-3
&trivia you	A-2E-2F-2G1H-3N-2Q-3
&want work	A-5B-2C-2F-4H-2I2L-3M-2O-3R-5S-4T-2
&want worker	A-2B-2C-2F-2H-2I1J-3K2L-2M-2N-3R-3S-3T-2U-2
&want you	B-2E-2F-2H-2I-2J-2K-3M-2N1O1P-2Q1R-2S-3U-2
&work worker	A-2F-2G-2I2K-2N-3
&work you	A1B-4D-3E-2F2H-3J-2K-3M-2O-2P-3Q-5R-2S-5T-2U-3
&worker you	C-2E-3G-2K-2Q-2
=about	A-6B-3C-6D-4E-2F-5G-7H-4I-4J-4K-4L-4M-2N-7O-3P-5Q9R-7S-7T-7U-4
=book_service	A-4B-2C-3D-2E-2G-2H-2I5K1L-2M-2O-3P-3Q-2R-3S-3T-2U-2
=branch_hours	A-6B-3C-3D6E-5F-5G-4H-3I-4J-4K-3L-3M-2N-4P-2Q-2R-3S-5T-5U-4
=branch_location	A-4B-3E6F-2G-2H-3I-2J-2L-2N-3O-2P-2Q-2R-4S-3T-2U-2
=branch_services	A-5B-2C-2D-4E-7F7H-4I-4J-3K-3L-2M-3N-3O-2P-3R-2S-6T-2U-2
=cancel_booking	A-2C-2D-2F-2H-2I-5J-4K6L-5M-2N-3O-2S-2T-2U-2
=cancel_order	A-3B-4C-5D-3E-3F-3G-5H-2I-2J-2K-4L7N-3O-3P-4Q-3R-6S-5T-3U-4
=complaint	A-9B-5C-3D-4E-4F-5G-4H-4I-3J-4K-4L-6N12O-6P-4Q-4R-9S-4T-5U-4
=delivery_fee	A-5B-7C-8D-4E-6F-5G-5H8I-4J-4K-3L-4N-4O-4P-4Q-4S-6T-4U-4
=delivery_options	A-5B-3C-3D-5E-5G6H-2I-3J-3K-3L-3M-3N-4O-4P-4Q-4R-4S-6T-3U-3
=greeting	A-6B-6C-7D-6E-6F-5G-5H-5I-4J-5K-3L-4M-4N-7O-6P-6Q-7R-6S-7T-10U11
=health	A-5B-7C-5D-4E-4F-3G-3H-3I-3J-3K-2L-2M-3N-3O-4P8Q-4R-6S-8T-3U-4
=move_booking	A-3C-3D-3F-3G-4I-5J7K-7L-2M-3N-4O-2P-2Q-2R-3S-4T-2U-3
=order_status	A-4B-3C8D-3E-4F-3H-2I-3J-4K-2L-2M-3N-2O-3P-3Q-3R-3S-6T-5U-4
=other	A-8B-3C-4D-5E-6F-4G-4H-4I-5J-5K-3L-3M-5N-2O-6P-5Q-5R-3S10T-7U-8
=price	A-6B8C-3D-4E-3F-5G-3H-8I-4J-3K-2L-3M-4N-4O-3P-4Q-4R-6S-2T-4U-4
=purchase	A-3B-3C-6D-3E-4F-5H-3I-4J-5K-3L-6M-4N-2O-4P-3Q-4R9S-5T-5U-4
=return_refund	A-6B-6C-5D-4E-4F-2G-5H-3I-4J-3K-2L-3M7N-3O-4P-4Q-4R-5S-6T-3U-3
=stock_nearby	A6C-2D-2G-2N-2Q-2
=talk_to_person	A-4B-4C-4D-3E-2F-4G-2H-3I-2J-4K-3L-3M-3N-2O5P-4Q-2R-4S-8T-4U-3
=thanks	A-5B-5C-6D-5E-5F-4G-5H-3I-3J-3K-3L-3M-3N-6O-4P-5Q-5S-2T7U-7
@place	A3B-4C-5D1E4F2G-2I-4J-3K-3L-3M-5N-5O-5P-4Q-4R-4S-6T-3U-3
@product	A3B1C-5D-5E-4G-3J-2K-2L-2M-2N-3O-3P2Q-4S-3T-5U-4
ACCOUNT	A-4B-4C-2D-4E-3F-4G-5H-4I-3J-4K-3L-4M-2O-3P-4R-3S4T-3U-4
ACCOUNT \$	A-3B-3C-4D-3E-2F-3G-4H-2I-3J-3K-3L-3M-3N-2O-3P-3Q-2R-5S4T-3U-4
ACCOUNT _ \$	A-2B-3C-3D-2E-2F-2G-3H-3I-2J-2K-3L-3N-5P-3S2T-2U-3
ACCOUNT _ CAN	N-2Q-2R-2S1
ACCOUNT _ tidak	A-2B-2M-2O-2P-2Q-2R-2S2
ACCOUNT shows	C1K-2L-2M-2S-2
ACCOUNT tidak	D-2M1Q-2S1
ANGRY	A-4B-3C-3D-3E-3F-3G-3H-2J-2K-2L-4M-3N7O-2P-3Q-5R-4S-4T-4U-4
ANGRY \$	A-3B-3C-4D-3E-4F-2G-3H-3I-3J-3K-3L-3M-2N6O-3P-4Q-5R-3S-3T-5U-5
ANGRY WANT	I2N-2
ANGRY _ \$	A-3B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N3O-2P-2Q-2R-2S-3T-2U-2
ANGRY _ ANGRY	C-2N2S-2
ANGRY _ BROKEN	N1
ANGRY _ di	N1
ANGRY _ my	N2
ANGRY _ saya	C-2N2
ANGRY _ the	C-2G-2J-2L-2M-2N2O-2P-2S-2
ANGRY banget	N1
ANGRY dengan	I-2N1O-2
ANGRY ke	N2
ANGRY the	K-2N2S-2
ANGRY with	C-2G-3J-2N2S-2
ARRIVE	A-5B-5C1E-5F-3G2H-5I-3J-3K-4L-4M-5O-4P1Q-5R-5S-6U-5
ARRIVE \$	B-4C3D-5E-3F-4G1H-3I-3J-3K-3L-2M-2N-3O-3P-5Q-3R-4S-4T-4U-3
ARRIVE BROKEN	C-2G-2I-2M-2N2
ARRIVE DAY	A-2B-2C2D-4F-2G-2I-2K-2L-2M-2N-3O-2P-2Q-2S-4T-2U-2
ARRIVE MOVEHINT	J1
ARRIVE PLACE	A-2B-2C-3D-3E-3F-3G3H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-2T-3U-3
ARRIVE TIME	A-3B-3C-3D1E-3F-3H-2I-2K-2L-2M-2N-2O-2P-3Q-2R-2S-2T-3U-3
ARRIVE WHATTIME	D1I-2J-2K-2N-2P-2Q-2S-2T-2
ARRIVE WHEN	G1I1J-2R-2
ARRIVE _ #	C1N-2
ARRIVE _ \$	A-4B-4D1E-4H-3J-2K-3L-3M-4N-2O-3Q-5R-2S-5U-4
ARRIVE _ PLACE	F-2G1I1
ARRIVE _ saja	J1
ARRIVE _ sudah	D-2N1T-2
ARRIVE _ tidak	A-3B-3E-3F-3G1H-3I-3K-3L-3M-3N-3O-3P-4Q-3R-2S-4T-3U-4
ARRIVE ke	F-3I2J-2K-2
ARRIVE mana	G1N-2
ASKING	A-3B-2C-3D-2E-3F-2G-3H-2I-2J-3K-3L-3M-2N-3O-3P-4R-4S-5T-4U3
ASKING \$	A-2B-3C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-3P-3R-3S-3T-3U3
BOOKING	A-3B-3C-3D-2E-4F-4G-2H-2I2J2K2L-4M-4N-4O-4P-3Q-2R-3S-4T-2U-3
BOOKING \$	A-3B-2C-4D-3F-2G-3H-3I1K2L-2M-2N-2O-3P-3Q-3R-5S-6T-2U-2
BOOKING BOOKINGNO	J1K1
BOOKING CANCEL	I-2J-3K1
BOOKING DAY	I1K-2R-3S-2
BOOKING GONE	A-2C-2D-2G-2I2J-3K-3N-2S-2U-2
BOOKING MOVE	J1
BOOKING MOVEHINT	J1
BOOKING SERVICE	I3J-3R-2
BOOKING THING	A-3B-3C-3D-4E-3F-2G-3H-4I-3J4L-4M-3N-3O-3P-4Q-4S-4T-3U-4
BOOKING TIME	B-2C1D-3G-2H-2I2J-4K-2N-2P-3Q-2R-3S-3U-2
BOOKING _ \$	A-3B-4C-3E-3F-3G-3H-3I1J1L-3M-2N-3O-2P-4Q-3R-2T-3U-3
BOOKING _ CANCEL	J-2K1
BOOKING _ CHANGE	J1
BOOKING _ DAY	A-2D-2I3J-2S-2
BOOKING _ MOVE	I-2J1
BOOKING _ SERVICE	N-2
BOOKING _ SPAN	J1
BOOKING _ THING	I1
BOOKING _ TIME	B-2C-2D-3F-2G-2H-2J2L-2P-3Q-2R-3S-3T-2U-3
BOOKING _ bagaimana	I-3J-2K2
BOOKING _ ke	J1
BOOKING _ my	K-2
BOOKING _ saya	I-2J1K1M-2S-2
BOOKING _ the	C-2D-3E-3F-2I-2J2K-2O-2S-2U-2
BOOKING _ tidak	D-2G-2I1P-2Q-2R1S-2
BOOKING _ untuk	J1K-2R-2
BOOKING a	D-2H-2I2J-4K-3N-2P-2Q-2R-2S-2T-2U-2
BOOKING for	C-2I1N-2R-3S-2
BOOKING ke	J1
BOOKING saya	I-2K1
BOOKING tidak	D-2J1K1
BOOKING to	E-3F-2G-3H-2I-2J2K1N-2O-2Q-2R-2S-2U-2
BOOKINGNO	A-4B-4C-4D-4E-4F-3G-3H-4I-3J3K3L-4M-4N-4O-4P-3Q-4R-4S-5T-4U-4
BOOKINGNO \$	A-4B-3C-4D-3E-4F-3G-3H-3I-3J2K2L-4M-4N-4O-4P-3Q-3R-4S-5T-4U-4
BOOKINGNO CANCEL	B-2D-2E-2H-2J-2K2L-2M-2O-2P-2Q-2R-2S-2T-2U-2
BOOKINGNO MOVE	J2
BOOKINGNO _ \$	B-2D-2E-2H-2J1K2L-2M-2O-2P-2Q-2R-2S-2T-2U-2
BRANCH	A-3B-3C-3E2F2G-3H-3I-4J-3K-3L-5M-3O-2P-5R-6S-2T-3U-4
BRANCH \$	A-2B-2D-2H-4I-5J-3K-4L-4M-4P-6Q-7R-3S1T-4U-5
BRANCH CAN	A-2B-3D-3E-3F2H-2I-2J-2K-2M-2N-2O-3P-2Q-3R-2S-3T-2U-2
BRANCH CLOSE	A1G-2P-2
BRANCH NEAREST	A1C-2D-3F-3N-2
BRANCH OPEN	A-2D2E-2O-2P-2
BRANCH PERSON	A-2N1Q-2
BRANCH PLACE	A-2C-2D1E1F2G-5H-2I-2J-3K-2M-4O-3Q-4S-5T-2U-2
BRANCH SERVICE	B-2F1J1K-2
BRANCH STOCK	A1
BRANCH THING	B-2D-3E1G-2H-2K-3N-2O-2P-3Q-3S-3U-2
BRANCH _ \$	A-2B-2C-4D-2E1G-4H-3J-2K-3L-2P-2Q2R-2S-5T-3U-2
BRANCH _ ANGRY	N1
BRANCH _ CAN	A-4D-3E-3G2H-2M1R-2S-2
BRANCH _ CARE	D-2F1
BRANCH _ DAY	D1
BRANCH _ FACILITY	A1D-2E-2N-2
BRANCH _ HOWMUCH	A-2E2F-2H-2O-3S-3
BRANCH _ NEAREST	A-2D-2E1Q-3S-2U-2
BRANCH _ OPEN	C-2D2N-3O-2Q-2S-2
BRANCH _ PLACE	A-3D-2E4F-4G-2N-2S-2
BRANCH _ SERVICE	B-3D-3E-3F1I-2J-2K-3N-3O-2Q-2S-2T-2U-2
BRANCH _ STILL	A2D-2E-2
BRANCH _ THING	B-4C-2D-4F1G-3H-2I-2K-3M-3N-3P-4Q-3R-2S-4T-2U-2
BRANCH _ WHERE	A-2C-2E2N-2Q-2
BRANCH _ a	F1I-2M-2N-2O-2
BRANCH _ ada	D-2E-2F2S-2
BRANCH _ apa	D-2F2G-2K-2P-2Q-2S1
BRANCH _ dari	E1
BRANCH _ di	A-3D-2E3F-3
BRANCH _ i	A2D-3E-2F-2G-2H-2P-2
BRANCH _ my	A-2B-3C-3D-3F2G-3H-4J1K-3L-3M-2N-3O-2P-3Q-3R-2S-2T-3U-3
BRANCH _ rumah	A1F-2G2H-2N-2
BRANCH _ saja	A-2D-2G-2J-2K-2N-2O-2P-3Q-3S1T-2
BRANCH _ saya	A1B-3D-2F-3G-2J-2K-2L-2M2N-2Q-2R-2S-2
BRANCH _ the	A1B-4C-3D1G-3H-4I-2J-3K-3L-3M-3N-2O-4P-4Q-3R-2S-4T-3U-3
BRANCH _ tidak	D-2E1N-2O-2Q-2S-2
BRANCH _ to	D-2G-2H-2J-2K-2O1P-2Q-2S-2
BRANCH _ yang	A2B-3E-2I-2K-3M-2N-2O-2P-2Q-2R-4S-3
BRANCH ada	A1D-2E2H-2
BRANCH apa	B-2C-2D-2E-3G-3H-2J-2K-2L-2M-2N-2O-2P-3R-2S1T-3U-3
BRANCH dari	E1S-2
BRANCH di	A-3D-4E3F-3G-2S-2U-2
BRANCH do	A-2B-2C-3D-3F2G-3H-2J-2K-2M-2N-2O-3P-3Q-3S-3T-2U-4
BRANCH from	E1S-2
BRANCH has	A2D-2F-2P-2Q-2S-2
BRANCH have	A1B-3C-2D-3E-2G-3H-2J-2M-2N-2O-2P-2R-2S-2T-3
BRANCH in	A-2B-2D1E1F-3G-2H-2I-2J-2K-2M-2N-3O-2Q-2S-3T-2U-2
BRANCH ini	A-2F1M-2N1P-2Q-2
BRANCH is	A-2B-2C-3D-2F-2G-2H-2I-2J-2K-3L-2M-2N2O-3P-3Q-3R-2S-3T-2U-3
BRANCH kalian	A-2C-2D-2E2F-2M-2O-2Q-2S-2
BRANCH lain	A2C-2D-3E-3G-2K-2N-2O-2Q-2S-3
BRANCH mana	A2B-3C-2E-4H-2I-2J-2K-2N-3O1P-2Q-2R-3S-3
BRANCH paling	D-2E1
BRANCH saja	E-2F-3G2H-2Q-2R-3
BRANCH should	A2E-2F-2G-2H-2P-2
BRANCH sinar	A-4B-3C-2D-4E-2F-4G-2H-2I-2J-2K-2M-2N-3O-3P-3Q4T-2
BRANCH tidak	A-2G-3H-2J-2L-2O-3Q-3S-2
BRANCH with	A1B-2C-2D-2F1I-2J-2K-2N-2O-3P-2Q-2R-2S-2U-2
BRANCH yang	A-3B-2E1N-2S-3
BROKEN	A-7B-5C-4D-3E-4F-3H-3I1J-3K-3L-3M2N4O-3P-3Q-3R-6S-4T-4U-4
BROKEN \$	A-5B-5D-2E-2F-4H-3J-3K-4L-3M1N1O-3P-6Q-3R-4S-2T-4U-4
BROKEN ANGRY	I1
BROKEN CAN	I1M1N-3
BROKEN DELIVER	C-2G-2I2M-2
BROKEN THING	A-3B-2C-3D-2E-2F1G-4H-2J-3K-2L-2M-4N2Q-2R-3S-3T-2
BROKEN WANT	I1J-2M1N-2S-2
BROKEN WHEN	A-2C-3F-2I2M-2
BROKEN _ \$	A-3B-2C-3D-2E-3F1G-4H-3I-3J-2K-2L-2M-2N1O-2P1Q-4R-3S-4T-2U-2
BROKEN _ BRANCH	A-2C-2D-2E-2F-2G-2I-2M-2N2O-2P-2Q-2S-2T-3U-2
BROKEN _ CAN	A-2C-2F-2I2M-2
BROKEN _ CHANGE	I2
BROKEN _ RETURN	M1N-2
BROKEN _ SERVICE	I3N-3
BROKEN _ WANT	I1N-2
BROKEN _ it	A-2B-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-3N3O-2P-2R-2S-2T-2U-2
BROKEN _ the	B-2L-2M-2N2P-2R-2S-3
BROKEN banget	C-2D-2E-2F-2I-2M-2N2O-2P-2S-2T-3U-2
BROKEN in	B-2I-2L-2M-2N2P-2R-2S-3
BROKEN pas	G-2M-2N2T-2
BROKEN semua	N2
BUY	A-2C-4D-3E-5F-3I-2J-4K-2M-3O-4P-3Q-4R2S-3T-4U-4
BUY #	A-2C-3E-2L-2M1P-2R-2S-2
BUY \$	A-4B-5C-4D-4E-3F-3G-4H-4I-3J-3K-4M-4O-2P-4Q-4R5S-3T-6U-5
BUY CAN	K-2M1N-2
BUY DAY	C1I-2M-2N1R-2
BUY DELIVER	A-3B-2C2D-2E-2F-3H-2I-2K-2L-3M-2N-3O-2S-3T-3U-2
BUY HOWMUCH	H1
BUY QTY	B1C-2G-2H-2L-2N-2P-2
BUY THING	A2C-4E-2F-3G-3H-2I-2K-2L-2M-3P-2S-4
BUY TIME	C-2D-2G2H-2I-2R-3T-2U-2
BUY _ #	A-3B-3C-2F-2G-2H-2I-2J-2K-2L-2N-3R3
BUY _ \$	C-4D-2E-2F-3G-3H-3I-3J-3L-2M-4N-2O-2P-3Q-2R1T-2U-2
BUY _ ARRIVE	A-2B-2C1D-2G1J-2K-2R-2S-2
BUY _ CAN	A-2C-2I-2L-2N-2R1S-2
BUY _ CANCEL	K-2L1
BUY _ QTY	A-3B-2N-2R2
BUY _ THING	C-2E-2G-2H1I-2L-2M-2N-2O-2Q-2R1S-2U-3
BUY _ sini	A-2B-2D-2E-2F-3G-2H-2I-2K-2M-2N2O-2P-2Q-4R1S-2T-2U-2
BUY a	B-2E-2F-2H1I-2L-2O-2Q-2R1S-2U-3
BUY baru	K2L-2M-2R-2S-2T-2
BUY di	A-2B-2C-2D-2E-2F-3G-3H-2I-2K-3L1M-2N1O-2P-2Q-4R1S-2T-2U-2
BUY dua	A-2C-2G-2H-2L-2N-3R1S-3
BUY it	R1
BUY now	A-2B-2C-2D-2H-2K-2L-2O-2S-2
BUY satu	R1
BUY sekarang	R1
BUY untuk	H1I-2R1S-2
BUY yang	A-2B-3C-2D-2F-2G-2I-2J-2K-2L-2M-2N-3P-2Q-3R3S-2T-2U-2
CAN	A-5B-3C-5D-4E-4F1G2H-4K-4L-3M-2N-8O1R-2S-2T-4U-3
CAN \$	A-4B-4C-5D-4E-2F-2G5H-6I-2J-3K-5N-3P-2Q-2R-3S-4T-4U1
CAN ARRIVE	A-3B-3C-4E-2F-2H-3I1J-2L-2M-3N-2O-3P-4Q-3R-3S-4T-3U-3
CAN BOOKING	D-3G-3I1K-2P-2Q-2S-2U-2
CAN BRANCH	A-2D-2E1G-2I-2J-2K-2Q-2T-2U-2
CAN BUY	A1B-3C-3D-3E-2F-3G-2H-4I-3J-3K-3L-4M-2N-2O-4P-3Q-4R1S-4T-4U-3
CAN CANCEL	D-2G-2L1M-3Q-2S-2
CAN CHANGE	A-2D-2F1G-2J1
CAN COME	B-2C-2D2E-2G-2H-2I-2N-2O-2P-2S-2U-2
CAN DELIVER	A1C-3F-3H-4I-2L-3M-2N-2P-2R-2S-2
CAN FAST	A-2B-2C-2F-3G3H-3I-2J-2L-2M-2N-2O-2P-2Q-2R-3S-3T-2U-2
CAN MOVE	I-2J2
CAN PAY	A-2C-2D-2E-2F1G1H-2I-2J-3L-2M-2N-2P-2Q-2R-6S1U-2
CAN PERSON	C-3F-2G2I1J-2K-4L-2M-2N-2O-2P-2Q-2R-2S-2U-2
CAN PICKUP	A-2C1D-2E-2F1H-2M-2N-2O-2P-2Q-2R-4S-2
CAN RETURN	D-3E-2F-3G-2I-2L-2M2N-2P-2R-2S-2
CAN SERVICE	A-3F2G-2J-2K-2S-2
CAN TALK	A-3B-3C-3D-2E-3F-3H-2I1J-2L-2M-2O2P-3R-3S-4U-2
CAN THING	B-4C-3D-3E-4F3G-5H-3I-3J-4K-3L-3M-3N-4O-4P1Q-4R-4S-2T-3U-3
CAN TIME	C-2D-2F-2J2K-2O-2P-2Q-2R-2S-2T-2U-2
CAN WANT	B-2C-2D-2E-2F-2J-3K-2M1Q-2R-2U-2
CAN _ \$	A-2B-3C-2E-5F-4H-5K-3L-3N-4O-2Q-2T-3
CAN _ ARRIVE	A-2B-2C-3D-3E-2F-2G2H-2K-2L-2M-2N-2O-2P-3Q-2R-2S-2T-3U-2
CAN _ BOOKING	F-2G1J1K1L-2M-2
CAN _ BRANCH	A-3B-3C-3D-2E-3G1H-3I-3J-3K-4L-2M-3N-3O-3P-4Q-3R-3S1T-3U-3
CAN _ BUY	E-2G-2O-2Q-2R2
CAN _ CANCEL	D-2G-3I-2J-3K2L2M-3N-2O-2P-2Q-2R-2S-4
CAN _ CHANGE	A-2B-2D-2E-2G-2I-2K-2L-2M2N-2P-3Q-2R-3S-3
CAN _ COME	A-3B-3C-2D1E-2F-2G-4H-2I1J1K-4L-3M-3N-2O-3P-4Q-3R-4S-2T-3U-2
CAN _ COURIER	A-2B-2C-2F-3G2H-3J-2K-2L-2M-2O-2P-2Q-2R-2S-3
CAN _ DAY	C-3D-3E-2F-2G3I1J-2P-2R-2S-3
CAN _ DELIVER	C-3E-2F-2G1H-3R-4
CAN _ FAST	F-3G2H-2O-2R-2S-2
CAN _ GOODS	A-3C-2D-3E-2F4G-4I-2J-2K-3M1N-3Q-2
CAN _ LATE	C-2D-2F-2G1I-2J1K-2N-2Q-2
CAN _ MEDICINE	F1
CAN _ MOVE	F-2J2
CAN _ MOVEHINT	F-2G-2J1R-2S1
CAN _ ORDER	A-3C-3D-2E-2J-2M-2O-2P-2Q-4S1U-2
CAN _ PAY	A-2C-3D-3E-3F1H-4I-2K-3L-3M-3N-3O-3P-3Q-2R-2S1T-2U-2
CAN _ PERSON	G-2I1Q-3R-2S-2T-2U-2
CAN _ PICKUP	C-2F1H-2I-2J-2N-2O-2R-2S-2
CAN _ PLACE	A-2B-2D-2E-3F3G-3H-2I-2J-2K-2M-2N-2O-2P-2Q-2S-2U-3
CAN _ REMEDY	G-2P1
CAN _ RETURN	F-2J-2M2N-2P-2S-3
CAN _ SEEK	B-2D-3E2F-3G-2H-2I-2J-2K-2N-2O-3P-2Q-2R-2S-4T-2U-2
CAN _ SELL	A-3C-3D-2E-3F-2G-3J-2O-3P-2Q-2R1S1U-2
CAN _ SERVICE	I1K-2
CAN _ STILL	A-2B-3C-3D1E-3F-3H-3I-3J1K-3L-2M-2N-2O-2P-3Q-3R-3S-2T-3U-3
CAN _ TALK	A-3B-2C-3D-2E-4H-2I-2J-2L-2M-3N-2O3P-3Q-3R-4S-4T-2U-3
CAN _ THING	B-4C-5D-3E-5F3H-3I-2K-3L-2N-3O-3P1Q-4R-4S-2T-2U-4
CAN _ TIME	C-2D-4G2I2J-3K-2P-2Q-2R-2S-2
CAN _ apa	B1F-2G-2M-3P-2Q1R-2U-2
CAN _ bring	C-3D-2E-2H-4J-3K-3L-2M-2N-2O-2P-2Q-2S1T-2U-2
CAN _ cek	A1G-2L-2O-2Q1R-2
CAN _ dengan	A-2B-3C-2D-2F-3G1H-3I-3J-2K-2L-2M-2N-3P2Q-2R-4S-3T-3U-2
CAN _ di	A-4B-3D-3F1H-2I-2J-2K-2L-2N-3O-2P-2S-4T-2U-2
CAN _ do	A-2C-2D-2E-2F-3G-3H-2J1L-2M-2O-2P-3Q1R-2S-4U-2
CAN _ drop	A-2B-2C-3E2H-2K-2L-2M-2N-2O-3P-2Q-2R-2S-3U-3
CAN _ dulu	A-2B-2C-2D-2F-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R2T-2U-2
CAN _ get	B-3C-2D-4H-3I-4J-3K-2L-2N-3P-4Q-4R1S-4T-3U-3
CAN _ give	A-2B-2C1E-3F-2G-2H-2J-2K-2L-2N-2O-3P1R-2S-2T-2U-3
CAN _ have	A-2C-2D-2E-3F-2H-2J-2M-2N-2O2P-2Q-2R-2
CAN _ help	B-2C-3E-2O-3R-2S-2T-2U1
CAN _ ini	O-2P1S-2U-2
CAN _ jam	C-2G1J1
CAN _ ke	A-2B-2C-2D-2E-3F1G1H-3I1K-2M-2N-2O-3P-3Q-2R-2S-4T-2U-3
CAN _ look	A2B-2D-2E-2F-4G-3H-3I-3J-3K-2L-2M-2N-2O-3P-3Q-2R-3S-2T-3U-3
CAN _ make	D-2I1J1K-2O-2P-3R-2S-3
CAN _ pake	G-3H-2R-2S1
CAN _ reserve	C-2F-2H-2R1
CAN _ saja	B-2C-3D-3E-2F-2G-3H-2I-2J1K-2L-2M-2N-2O-3P-3Q2R1S-4T-2U-2
CAN _ take	A-2B-2C-4F-2G-3H-2I-2J-2L-2M-2N-2O-2P3Q-2S-3T-2U-2
CAN _ tell	D1E-2F-2G-2M-2N-2Q-2S-2
CAN _ tidak	C-4E-5F-4G-4H-5I-4K-4M-2N-4P-4Q-6R1T-4U-5
CAN _ to	O1
CAN a	C-3F-2I2J-3K-2N-2O1P-2Q-3S-2U-2
CAN bahasa	B-2D-2E-2F-2G-2H-2J-2K-2M-2O-2P-2Q2R-2S-2T-2U-2
CAN bantu	A-2B-2F-2G-2P-2R-2S-3T-2U1
CAN cek	B-2C-2E-3G-2I2K-2M-2N-2O-2P-2R-2S-3
CAN di	E-2F-2G1I-2L1N-3Q-2
CAN i	A-3B-4C-3E-2G-3H-4I-2K-4L-4N-4Q-4S-2T-3U-4
CAN it	A-2B-2C-3D-3E-2F-2G2H-2I-2K-2L-2M-2N-2O-2P-3Q-2R-2S-2T-3U-2
CAN kamu	Q1S-2
CAN kan	G1H-2O-2Q-2
CAN my	C-2D-2G1K-2L-2M-2Q-2R-3S-3
CAN not	A-2B-2D-3F-4G-3H-2I-4J1K-2L-2N-4P-3Q-3R-3T-3U-3
CAN pake	F-2G1P1
CAN tau	B1F-2P-2Q1S-2
CAN the	A-4B-3C-3D-3E-2G3H-2K-4L-2M-3O-2P-3R-2S-3T-2U-2
CAN tidak	A-3B-2C-2D-3E-2F-4H-3K-2L-2M1N-2O-2Q-3R1U-2
CAN to	A-2B-2C-2D-2E-3I-2K-2N-2O-2P-2Q-2R-2S-2T-2
CAN untuk	C-2F-2P1Q1R-2
CAN we	A-2D-2F-2G-2I-2J3K-2N-2O-2P-2Q-2R1S-2T-2
CAN you	C1D-3F-2G-2H-4J-2K-2M-5N-3P-6S-2T-4
CAN your	A-2B-2D-2E-3F1G1H-2O-2Q-2S-2T-2U-2
CANCEL	A-3B-3C-4D-2E-2F-3G-3H-2I-4J-4K3L6N-3O-2P-3Q-2R-4S-3T-2U-2
CANCEL \$	A-3B-2C-3D-3E-2F-2G-3H-3I-2J-3K2L4M-5N-4O-3P-4Q-2R-2S-4T-4U-4
CANCEL BOOKING	I-3J-2K3L-3
CANCEL BUY	A-2B-2C-2D-2E-2F-2H-2J-2K-4L3M-2N-2O-2P-2Q-2R-4S-3T-2U-3
CANCEL CANCEL	J-2K-2L2N-2R-2S-2T-2
CANCEL DAY	D-2K3L-3Q-2S-3
CANCEL LATE	C-2D-2J-2K-2L2N-2S-2T-2U-2
CANCEL ORDER	C-2K-2L1N-5R-3
CANCEL ORDERNO	C-2D-2E-2F-2G-2H-2J-2K-2L3M-2N-2O-3P-2Q-2S-2T-2U-3
CANCEL SERVICE	F-3H-2I-2K2L-3T-2
CANCEL _ \$	C-4D-2E-3F-3G-2H-2I-3L1N-3O-2Q-3R-4S-3T-2U-2
CANCEL _ BOOKING	J-2K2L-2
CANCEL _ BOOKINGNO	J-2K2
CANCEL _ CANCEL	D-2J-2K2L-2S-2
CANCEL _ GOODS	A-2C-2D-2F-2G-3J-2K-2L2M-2N-2O-2P-2Q-2R-3S-2T-2U-2
CANCEL _ ORDER	C-2K-2L1M-3N1R-2
CANCEL _ ORDERNO	C-2K-2L2
CANCEL _ SERVICE	I-3J-2K3L-2
CANCEL _ THING	A-3B-3F-3I-2J-3K1L3M-2N-2P-2R-3S-2T-2
CANCEL _ TIME	D-3J-2K3L-2U-2
CANCEL _ WRONG	E-2K-2L2M-2N-2
CANCEL _ at	E-2G-3K1M-2S-2
CANCEL _ cara	A-2B-2C-2D-2E-2F-2G-2H-2J-2L1M-2O-2P-2Q-3R-2S-2T-2U-2
CANCEL _ for	L1P-2
CANCEL _ i	L1
CANCEL _ my	L1
CANCEL _ of	L1
CANCEL _ saya	K1L1
CANCEL _ sudah	L1M-2
CANCEL _ the	A-2C-2D-2E-2F-2G-3H-2L1M-2N-2P-2S-2
CANCEL a	H-2I-3K2L1M-2
CANCEL about	A-2D-2E-2F-2H-2L1M-2N-2S-2
CANCEL an	L1M-2
CANCEL it	H-2J-2L1
CANCEL my	I-2J-3K1N1R-2
CANCEL saja	C-2J-3K1L1M-2N-2R-2
CANCEL satu	G-2L2N-3R-3
CANCEL the	A-2C-2I-2J-2K2L1M-2N-2
CANCEL tidak	D-2K-2L1M-2N-2S-2
CANCEL yang	A-2B-2D-2E-2F-2H-2J-2L2O-2P-2Q-2R-3S-2T-2U-2
CANTCOME	A-2B-2C-3D-2E-2F-2G-2I-2J-3K3L-2M-2N-4P-2Q-2S-3T-2
CANTCOME DAY	A-2B-2C-2D-2E-2G-2I-2J-2K2L-2M-2N-2P-2Q-2R-2S-3T-2
CANTCOME _ CANCEL	J-2K2L-2
CANTCOME to	I-2J-2K2
CARE	A-2C-3E-3H-2K-2N1O-2P-2Q-3S-2T-2U-2
CARE BRANCH	A-2B-2C-2E-2F-2G-2H-2I-2J-2K-2L-2Q-2S-2T-2U-2
CARE SERVICE	D-2F1
CARE _ \$	D-2F1
CHANGE	A-4B-5C2D-2E-3G-5H-3I-5J2K-3L-4M1N-4O-4P-2Q-2R-2S-2T-4U-5
CHANGE \$	A-3B-4C1D-4E-4F-3G-3H-3J-2K-2L-4M-3O-3P-4Q-4R-4S-4T-4U-3
CHANGE BOOKING	I-2J3S-2
CHANGE DAY	A-2C-2D-2G-2H-2I-2J2K-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
CHANGE THING	A-3B-3C-3D-3E-3G-3H-3I-3K-3L-3M-3N-2O-3P1Q-3R-3S1T-3U-2
CHANGE _ \$	A-4B-3C-4E-3G-3H-3I-3J3K-3L-2O-3P-4Q-4R-3S-4T-3U-3
CHANGE _ ACCOUNT	A-2C-3E-2F-2I-2J-2K-2M-2N-2O-2P-2Q-3R-2S2T-2
CHANGE _ BOOKING	J1
CHANGE _ DAY	C-2D-2I-2J3K-2M-2P-2Q-2R-2S-3T-2U-2
CHANGE _ SERVICE	I-2J1
CHANGE _ time	J1
CHANGE hari	D-2F-2I-3J3M-2P-2R-2S-2
CHANGE jam	C-2D-2I-2J2M-2P-2S-2U-2
CHANGE my	E-2G-3M-2S1
CHANGE the	A-2B-2C-3F-2K-2L-2M2N-2P-2R-2S-2
CHANGE to	J1
CLOSE	B-3C-5D5F-3G-2H-3I-3J-4K-3L-3M-3O-3P-4Q-4R-3S-5T-3U-3
CLOSE \$	A-2B-2C-4D3E-4F-3G-2H-3I-2J-3K-3L-2M-2N1O-2P-2Q-3R-2S-4T-3U-3
CLOSE DAY	D1Q-2S-2
CLOSE WHATTIME	D1S-2U-2
CLOSE _ \$	B-2C-3D3E-3F-2G-3H-2I-2J-2K-2L-2M-2N-3O-3P-3Q-3R-2S-3T-3U-3
CLOSE _ PLACE	A1B-2F-2G-2H-2N-2
CLOSE _ tidak	A-2B-2C-2D1F-2G1H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
CLOSE for	D3E-3F-2G-2H-2J-2N-2
CLOSE to	A2D-2G-2H-2
COME	A-6B-3C-2E-2F-4H-3J1K-2L-2M-4N1O-4P-5R-3S-4T-4U-3
COME \$	A-2B-2C1D-3E-3F-2G-3H-2J-2K1M-2N-2P-2Q-2R-2T-2U-2
COME DAY	D-2G1N-2
COME MOVEHINT	J2
COME _ \$	A-4D-3E-2F-4G1H-2L-2M-2N-3O-2P-2Q1S-3T-2U-2
COME _ the	A-2B-2C-2D-3G-2J1K-2L-2N1
COME a	C-2D-3F-2G-2I-2M-2N-2O-2P-2Q-2R-2S2T-2
COME in	B-2C-2D1E-2G-2I-2J1O-2P-2S-2
COME on	A-2C-2D-2G-2I1J1K-2M-2N-2
COME up	C-3N1
COMPLAIN	A-3B-4D-3E-2G-4H-4I-4J-4K-4L-3N3O-3P-4R-4T-4U-4
COMPLAIN \$	A-3B-2C1D-3E-3F-2G-3H-3I-3J-3K-3L-2M-2N2O-3P-3Q-4R-2S-4T-3U-3
COMPLAIN _ \$	C-2J-2N1O-2S-2
COMPLAIN about	N1
COURIER	A-6B-5C3D-5E-8G3I-4J-4K-4L-4M-4O-5P-5Q-6R-6S-4T-5U-5
COURIER \$	A-4B-3D-4E-4G1H1I-3J-4K-4L-4M-4N-2O-4P-3Q-3R-4T-4U-4
COURIER ANGRY	C-2N1
COURIER CAN	C-2F-2G2M1
COURIER COME	C-2D-2G1H-2K-2
COURIER FAST	A-3C-2N-2S-3
COURIER LATE	C-3F-2G2H-2
COURIER WHERE	A-2C2E-3F-2G-2H-2M-2S-2T-2
COURIER _ \$	A-3B-3C1D-3E-3H1I-2J-2K-3M-2N-3O-3P-3Q-3R-3S-5T-3U-3
COURIER _ TALK	G1
COURIER _ WHERE	A-2C2D-2E-2F-2G-3H-2K-2M-2Q-2S-2T-2U-2
COURIER _ it	A-2B-2C1F-3G1H-2I-2J-2K-2L-2M-2O-2P-2R-2S-2U-2
COURIER _ my	G-2N1
COURIER _ tidak	A-2C1D-2E-2G1H-3J-2L-2N-4O-2P-2Q-2R-2S-4
COURIER sudah	C1
DAY	B-6D3E-4F-7G-3H-4I2J2L-6M-3N-4O-4P-4Q-5R-4S1T-3U-3
DAY \$	A-4B-4C-2D2E-3F-3G-3H-3I2J1K-3L-2M-3N-3O-4P-3Q-3T-3U-3
DAY BOOKING	J1
DAY CAN	A-2B-2C-3D-2F-2G2H-3I2J-3K-3L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
DAY CANCEL	D-2J-2K2L-4S-2
DAY MOVEHINT	J1R-2
DAY NOTDAY	C-2D-2G-2J2K-2
DAY OPEN	C-2O-2P-2S-3U-2
DAY SERVICE	K1
DAY THING	C-2G1
DAY TIME	A-2C-2I2J-2K-2N-2S-2U-3
DAY _ \$	A-4B-3D-3E-3F-4H-4J1K1L-4M-2N-3O-3P-4Q-4R-4S2T-3U-3
DAY _ CAN	A-2C-3D-3H-2J2L-2M-3N-3O-2Q-2R-3S-2T-3U-2
DAY _ PLACE	A1E-3F-3G-2H-2I1J-3K-2N-2S-2U-2
DAY _ SERVICE	A-2C-2D-2F-2G-2H-2I1J1K-2N-2O-2Q-3S-3
DAY _ WHATTIME	D1
DAY _ for	A-3B-2C-3D-3F-3G-3H-3J1K-2L-2M-3N-2O-2P-3Q-2R-2S-2T-2U-2
DAY _ it	A1C-2D-2F-2G-2H-2I-2N1
DAY _ my	K1
DAY _ not	C1H-2I-2J1K-2P-2S-2
DAY _ saja	I-3K1Q-2S1
DAY _ tidak	A-2C-3F-2H-2J-3K-3M-2N-2P-2Q-2R-2S1
DAY bagaimana	D-2I-2J1K-2P-2Q-2S1
DAY for	A-2B-2C-2D-2I2
DAY if	A-2B-2D-2G1H-2J1M-2R-2T-2
DAY in	D1
DAY saja	C-2F-2G1I-4J3K-3M-2N-3O-2Q-2R-3S-2T-3
DAY tidak	A-3D-2E-2F-2G1H-2J-3K-3L-2M-2N-3O-2P-2Q-2R-3S1T-2U-2
DELIVER	A-4B-4D-3E-4F-3G3I-3J-3K-3L-2O-3P-4Q-4S-6T-3U-3
DELIVER \$	A-4B-4D-2E-2G1H-2I-3J-2K-4M-4O-3P-5Q-3R-6S-4T-4U-4
DELIVER ARRIVE	G1N-2
DELIVER DAY	C1D-4F-2H-4I-2J-3K-2L-4M-2N-3O-2Q-2R1S-4T-2U-3
DELIVER FREE	C-2F-2G-2H2I-2J-2K-2L-3M-2N-3O-2P-2Q-2R-2S-2T-2U-2
DELIVER NOTYET	C1
DELIVER SERVICE	I1N-2
DELIVER STOCK	A-2F2H-2L-2Q-2
DELIVER THING	C-2G2I-2L-2M-2N-2P-2R-2S-2
DELIVER TIME	C-2G2U-2
DELIVER WHEN	G2H-2I-2N-2R-3U-2
DELIVER _ \$	B-3C2D-3E-3F-6H-2J-4K-3L-4M-4N-2O-3P-3Q-3S-5T-2U-3
DELIVER _ BROKEN	G1H-2P-2
DELIVER _ CAN	A-2C-3D-2F-3G3H-3I-2J-2K-2L-2M-3N-2O-2P-3Q-2R-2S-3U-2
DELIVER _ DAY	C-2D-2G3H-2I-3J-3K-2N-2U-2
DELIVER _ GOODS	A-2C-3E-2F-2G-2H-3L-3M3N1O-2P-2Q-2R-2S-3T-2U-2
DELIVER _ ORDER	E-2H1L-2M-2N-3Q-2R-2
DELIVER _ PLACE	A-2C-2D-2E-3F-3H2I-2J-2L-2M-2N-3P-2R-3T-2U-2
DELIVER _ SERVICE	H-2J-2K1L-2N-2
DELIVER _ THING	A-3B-3F-3G1I-3L-2M-2R-2
DELIVER _ TIME	G1
DELIVER _ a	G-2H1R1
DELIVER _ apa	B-2C-2E-2F-2G2H-3K-2L-2M-2N-2P-3Q-3R-2S-2U-2
DELIVER _ kantor	F-2G3
DELIVER _ ke	F-2H1
DELIVER _ mana	C-2E-2F-2G2H-2N-2S-2
DELIVER _ my	G2I-2N1O-2P-3R-2
DELIVER _ office	C-2G2H-2N-2O-2R-2T-2
DELIVER _ rumah	G1P-2
DELIVER _ the	G-2H-2L-2M-2N1
DELIVER _ tidak	A-2C-3D-2F-3G3H-2I-3M-2N-3
DELIVER _ to	C-2F-2
DELIVER a	A-2B-2C-2R-2S-2
DELIVER area	A-2C-2E-2F-2G2H-2M-2N-2T-2
DELIVER by	B-2C-2E-3F-2G2H-3J-2K-2L-3M-2N-2P-2Q-2R-2S-3T-2U-2
DELIVER for	D-2H1I-2J-3
DELIVER is	G-2H-2S-2
DELIVER it	C-2E-2F-2G3H-2M-2R-2S-2
DELIVER ke	A-2E-2F-3G2I-2
DELIVER me	G-2H-3N-2R1
DELIVER on	C-2D-2G2H-2I-2J-2N-2U-2
DELIVER options	A-3C-2E-2F-2G3H-2L-2N-2Q-2T-2U-3
DELIVER pake	A-2B-2C-2F-2G3H-3I-2L-2M-2N-2P-3Q-2R-2S-2
DELIVER the	A-2B-2C2E-2G-3H-3K1L-3M-2N-2R-2S-2
DELIVER tidak	A1B-2C1D-2E-2F-2H-4I-2J-2K-2L-3M-2N-3O-2P-3Q-2R-4S-2T-2U-2
DELIVER to	A-2D-2E-3F-4H1I-2J-2K-2L-2M-2O-2P-2Q-2R-4S-3T-2U-3
DOSE	A-3B-4C-3D-3E-4F-3G-4H-4I-2J-2K-2L-2M-2N-3O-3P4Q-4R-2S-4T-3U-3
DOSE \$	A-2B-2C-2D-2E-2F-2G-3H-2I-2J-2K-2L-2M-2N-2O-2P2Q-3R-2S-2T-2U-3
DOSE _ THING	A-2B-2H-2P2
FACILITY	A-4B-2C-2D-2E-5F4H-3I-2J-2K-2L-2M-2O-2P-4Q-2R-2S-5T-3U-3
FACILITY \$	A-4B-2C-3E-2F4G-4I-2J-2N-2O-4P-3Q-4R-3S-4T-3U-3
FACILITY DELIVER	G1
FACILITY FREE	A-2B-2F2H-3K-2N-2O-2Q-2S-2T-2U-3
FACILITY _ \$	A-3B-2C-2D-2E-3F2G-3H-2I-2J-2K-2L-2M-2N-3O1P-3Q1R-2S-3T-2U-3
FACILITY _ BRANCH	A-2E-2F2G-2Q-2
FACILITY _ PLACE	A-2D-2G-3H-2I-2K-2M-2N2Q-2R-2T-2U-2
FACILITY _ at	A-2H-2N-2
FACILITY _ di	A-2E-2F2
FACILITY _ the	A1D-2E-2G-2I-2K-2N1O-2
FACILITY _ tidak	A-4B-2C-2D-3E-3F3H-3I-2J-2K-2L-2M-2N-3O-2P-2Q-3R-2S-3T-2U-3
FACILITY apa	A-2B-2C-2D-2E-2K-2M-2N-2O-2P-2Q2R-2S-2
FACILITY at	A-2D-3E-2G-3H-2I-2N1Q-2R-2U-2
FACILITY di	E-2F1
FACILITY in	A-2D-2E-3F3G-3N-2Q-2S-3
FACILITY tidak	A-3F3N-2S-2
FAST	A-4B-5C-2D-5E-4G4H1I-4K-3L-4M-4N-4O-3P-4Q-4R-3S-2T-4U-4
FAST \$	A-2B-3D-2E-2F-3H1I-2J-3K-3L-3M-3N-3O-3P-3Q-3R-4S1T-3U-3
FAST ARRIVE	A-2B-2C-3D-2E-2F-2G2H-2I-2J-2K-2L-2M-2N-2O-2P-2R-2S-3T-2U-2
FAST CAN	A-2B-2F-3G2H-2I-2J-2M-2O-2P-2R-2S-2
FAST COURIER	C-2
FAST DELIVER	A-2F1H-4
FAST FAST	G2H-2S-2
FAST HOWMUCH	G-2H2
FAST THING	A1G-3R2S-2
FAST _ \$	B-2C-4D-2E-2G1H1I-2J-2K-2L-2M-2N-3O-2P-2Q-2S-4T-2U-2
FAST _ FAST	C-2G1Q-2S-2
FAST _ HOWMUCH	A-2B-2C-2D-2F-2G1J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2
FAST _ PLACE	F-2G1H-2
FAST _ STOCK	F2H-2
FAST _ ke	C-2G2H-2
FAST _ tidak	C-2F-2G2S-2
FAST or	G1H-2
FAST tidak	A-2C-3G1H-3S-2
FEE	A-3B-4C-4D-4E-5F-3G-6H5I-2J-4K-2L-2N1O-2P-5Q-5R-6S-6T-3U-4
FEE \$	A-4B-2C-3D-2E-2F-3G-3H3I-2J-3K-2L-3M-3O-3P-3Q-3R-3S-3T-2U-2
FEE THING	A-2B-3C-2D-2E-2F-2G-2H1K-2L-2M-2N-2O1P-2Q-3S-3T-2U-3
FEE _ \$	A-2B-3C-2D-2E-2F-3G-3H2J-2K-2N-2P-2Q-3R-2S-3T-2U-2
FEE _ CANCEL	H-3I-2K2
FEE for	B-2C-2E-2F-2G-2I-3J-2N2O-2P-2R-2S-2U-2
FRAUD	A-2B-3C-3D-3E-3F-2G-3H-3I-3J-2K-2L-2M-3N3O-3P-4R-3S-3T-4U-4
FRAUD \$	A-2B-3C-3D-2E-3F-2G-2H-3I-2J-2K-2L-2M-2N3O-3P-3Q-4R-2S-4T-3U-3
FRAUD _ \$	A-2B-2C-2D-2E-2F-2G-2H-2I-2K-2M-2O-2P-2Q1R-2S-2T-2U-3
FREE	A-5B-3C-4D-3E-3G-5H3J-2K-3L-3M-3O-3P-3Q-3R-4T-3U-3
FREE \$	A-2B-2C-2F1G-2I-2J-2K-2L-2M-2N1O-2P-2Q-2R-2S-2T-2U-3
FREE DELIVER	C-2F-2G-2H2L-2M-2N-2R-2S-2
FREE ONGKIR	H1
FREE _ \$	B-2C-2D-2F1G-3H2I-2K-2L-2M-2N-3O-2Q-2R-3S-2T-2U-2
FREE _ tidak	A-2B-2D-2E-2F-3O-2S1T-2U-2
FREE tidak	A-2E-2F1Q-2
GONE	A3B-5D-2E-5F-2H-4J-2K-4L-4M-4O-4P-2Q-4R-3S-6T-4U-5
GONE \$	B-3C2D-3E-3F-4G-4H-3I-3J-4K-3L-3M-3N2O-3P-3Q-3R-3S-4T-3U-3
GONE DAY	A-2C-2D-2G-2I3J-3K-2N-2S-2U-2
GONE HOWMUCH	A1B-3P-2
GONE THING	P1
GONE _ \$	A3B-4E-3G-3H-3J-4K-4L-3M-3N-3O-3P-4Q-4R-3S-4T-3U-4
GONE _ PLACE	A3C-2E-3F-2G-3I-2N-2P-2R-2S-2
GONE _ di	A1E-2F-2
GONE di	A3E-2F-3G-2I-2N-2P-2R-2
GONE in	A2C-2E-3G-3N-2P-2S-2
GONE terus	A2I-2N-2P-2
GOODS	B-4D-5E-6F-4H-4I-5J-5K-5M2N1O-4P-4Q-4R-2S-5T-4U-3
GOODS \$	B-2D-2E-2F-3G-3H-2I-3J-2K-2M1O-2P-2Q-3S-5T-2U-3
GOODS BROKEN	C-2D-2G-2I-2J-2N1O-2P-2Q-3R-2S-2U-2
GOODS CAN	A-2G-2K-2L1O-2S-2U-2
GOODS CANCEL	K-2L2M-2N-2U-2
GOODS DELIVER	A-3B-3C-2D-3E-2F-3G2H-2K-2L-4M-3P-2Q-3R-3S-3T-3U-3
GOODS MISSING	C-2N1
GOODS ORDER	A-4C4G-2M-2N-4R-2
GOODS STILL	M-2U-2
GOODS _ \$	A-4B-3C-4D-3E-2G2H-3I-2J-3K-3O-3P-4S-4
GOODS _ ARRIVE	C1G-2M1R-2
GOODS _ BRANCH	A-3B-2D-2E-2G-3H-2I-2J-2L-2N-2O-3Q-2R-2S2T-2U-2
GOODS _ CAN	A-3B-2C-2D-2E-2F-3G3H-3I-2J-2K-2M-2N-3O-3P-2Q-3S-3T-3U-3
GOODS _ DELIVER	C-2F-2J-2M-2N1R-2
GOODS _ ada	B-2D-2E-2F-2G-3H-2M-3N1R-2S-4T-2U-3
GOODS _ from	A-2B-2D-2E-2F-2J-2K-2L-2M-3N2O-2P-2Q-2R-2S-2T-2U-2
GOODS _ saya	A-2C2G-2M-2N-3
GOODS _ sudah	M1N-2
GOODS di	A-2F1G-2N1R-2
GOODS i	A-2C-2G-2K-2M-2N2R-2S-2U-2
GOODS is	M1S-2
GOODS ke	A-2B-2C-3D-2E-2G-2H-3I-2J-2K-2L-3M2N-3O-3Q-2R-3S2T-2U-2
GOODS saya	A-2C2D-2J-2M-2N-2R-2S-2T-2
GOODS tidak	A-4D-2E-2F1G-3H-2M1N1R-2S-4T-2U-2
GOODS yang	C1G-2R-2
HELLO	A-3B-3C-2D-3E-3F-3G-3H-3I-3J-4K-3L-3M-3O-3P-3Q-4R-3S-6T-4U5
HELLO \$	A-2B-3C-3D-2E-3G-2H-2I-2J-2L-2M-2N-2O-2P-2Q-2R-2S-4T-4U4
HELLO _ \$	A-3B-3C-3D-3E-3F-3G-3H-3I-3J-3K-3L-3M-3N1O-2P-3Q-3R-3S-3T-3U2
HELLO _ you	E-2G-2O-2Q-2T-2U1
HOURS	A-4B-3C-2D2E-4F-3G-5H-4I-3J-4K-3L-3M-3N-4O1P-2Q1R-4S-6T-3U-4
HOURS \$	A-2B-3D2E-3F-4G-4H-3I-2J-3K-2L-3M-2N-3O-3P-4Q1R-3S-4T-3U-3
HOURS BRANCH	D2E-2F-2O-3Q-3S-3
HOURS WHATTIME	A-2C-2D2E-2F-2G-2H-2I-2J-2K-2O-2P-2Q-2S-2T-2U-2
HOURS _ \$	B-2C-3E-3G-2H-2I-3J-4K-3L-2M-2N-2O-5P-3Q1R-2S-3T-3U-3
HOURS _ PLACE	A-2B-2D2G-2H-2J-2K-2O-2P-3Q-2S-2
HOURS tidak	A-2E-2O-3P-2Q1
HOWLONG	A-5B-4C1D-4E-5F-5G2H-5J-4K-4L-2M1N-4O-4P-4Q-4R-5S-2T-4U-5
HOWLONG \$	C-3F-3G2H-2M1S-2
HOWLONG CAN	A-2B-3C-3D-2E-2F-3G2H-2J-2K-2L-3M-3N-2O-3P-3Q-3R-3S-2T-2U-2
HOWLONG _ \$	A-3B-2C3D-2E-2F-2G-3H-3I-3J-2K-3L-3M-3N-3O-2P-3Q-3R-3S-4T-3U-3
HOWLONG _ i	C-2G-2H-3K-2L1O-2S-2U-2
HOWMANY	A-3B-3C-3E-3F-3G1H-4I-3J-4K-3L-3N-4O-3P2Q-3R-3S-4T-3U-3
HOWMANY \$	A-3B-3C-2E-2F-2G1H-3I-3J-3K-3L-2M1N-3O-3Q-3R-3S-3T-2U-2
HOWMUCH	A-2B5C-3D-4E-2F-4G-4H2I-3J-3K-4L-4M-3N-6O-2P-2Q-3R-7S-2T-5U-5
HOWMUCH \$	A-3B2C-3D-3E-2F-3G-6H2I-4J-4K-4L-3M-4N-5O-2P-2R-4T-5U-5
HOWMUCH BRANCH	B-3D-2E2F-2H-2N-2O-2P-2S-2U-3
HOWMUCH FEE	A-2H1
HOWMUCH ONGKIR	E-2H2
HOWMUCH PRICE	B1
HOWMUCH THING	C-2E-2G-4I-2J-2K-2M-2O-2Q-2R-2S-4
HOWMUCH _ \$	A-3B2C-3D-3F-2H-3I-2J-3K-3L-2N-2Q-3R-4S-5T-2U-2
HOWMUCH _ DELIVER	A-2B-3C-2E-2F-2G2L-2M-2N-2O-2P-2Q-2R-2U-2
HOWMUCH _ PLACE	B-2D-2F-2G-2P-3
HOWMUCH _ THING	A-3H-3K-2L-2M-2N-2O-2P1R-2S-2
HOWMUCH _ i	B1R-2
HOWMUCH _ it	B1
HOWMUCH _ ke	H1
HOWMUCH _ the	A-2B1C-2G-2H1S-2
HOWMUCH _ yang	A1H-2
HOWMUCH di	A1B-2D-2E1F-2G-2H-2P-3
HOWMUCH duit	A-2B2E-2G-2H-2L-2M-2P-3R-2S-3
HOWMUCH for	A-2B2C-2D-2E-2G-2H-3J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
HOWMUCH is	B2C-3G-4H1M-2P-2R-3S-3
HOWMUCH kalau	A-2B1G-3H1J-2S-2
HOWMUCH the	B1H-2K-2P-2
HOWMUCH would	B2H-2I-2
HOWTOBUY	A-3B-3C-3D-3E-2F-2G-3H-3I-2J-3K-2L-3M-3N-3O-3P-4Q-5R4S-4T-3U-3
HOWTOBUY \$	A-2B-3C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-3Q-3R3S-3T-3U-3
HOWTOBUY _ \$	A-3B-2C-2D-2E-3F-2G-3H-2I-3J-3K-2L-2M-3N-3O-3P-3Q-3R3S-3T-3U-3
IGNORED	A-4B-3D-4E-3F-2G-3H-3I-4J-3L-3M-3N2O-4P-3Q-4R-3S-5T-4U-5
IGNORED \$	C1K-2S-3T-2
IGNORED _ \$	A-2B-2C-3D-3E-2F-2G-2H-2I-2J-2K-4L-2M-3N3O-3P-2Q-3R-3S-2T-3U-3
ILL	A-3B-3C-4D-4E-2F-2G-3H-3I-3J-2K-2M-3O-4P5Q-4R-3S-5T-3U-3
ILL \$	A-2B-2C-2D-2E-2F-2G-2H-2I-3L-2M-2O-2P3Q-3R-2S-3T-2U-2
ILL CAN	F-2G1N-2
ILL ILL	P1
ILL MEDICINE	P1
ILL THING	A-2B-3C-2E-3F1G-3H-2I-3J-2K-3L-3M-2O-4P1Q-2R-3S-3T-2U-2
ILL _ \$	A-3B-3C-2D-2E1G-2H-2J-2K-3L1M-2N1O-3Q-2R-2S-3T-2U-2
ILL _ CAN	A-2B-2F-3G-2P2R-2S-2
ILL _ MEDICINE	P2
ILL _ apa	P1
ILL _ bagus	P1
ILL _ minum	N-2P2
ILL _ pake	G-2N-2P2
ILL _ tidak	G-2P3Q-2
ILL kasih	P1
ILL minum	P1
ILL tidak	G1P1S-2
ILL what	P1
JOB	A-4C-3E-4G-4H-3I-3J-4K-3L-3M-3O-3P-4Q-4R-4S3T-3U-4
JOB \$	A-2B-3C-2D-3E-2F-3G-3H-3I-2J-3K-3L-2M-2N1O-2P-2Q-4R-2S2T-2U-4
JOB _ \$	C-2D-3E-2F-3G-2H-2J-2M-2N-2P-2Q-3R-2S2T-2U-2
JOB _ tidak	A-3B-2C-2D-2E-2F-3G-2H-2P-2S2T-2U-2
JOB di	A-2B-2C-2D-3E-2F1G-2H-2K-2L-2M-2N-2O-2P-2Q1R-2T-2U-2
JOB tidak	A-2B-3C-2D-2E-2F-3G-2J-2L-2M-2N-2O-2P-2Q-2R-2S3T-2
LATE	A-6B-4C1D-2E-4G-2H-5I-3K-5M-5N2O-3P-5Q-4R-4S-4T-4U-4
LATE \$	A-2B-3E-3H-3I-2K-3M-3O-3P-2Q-3R-3T-3U-3
LATE SPAN	D-2J-2L-2T-2
LATE _ \$	A-2B-3E-2H-2I-2J-2K-3M-2P-2Q-2R-2S-3T-2U-3
LATE _ ANGRY	C-2N2
LATE _ ARRIVE	C2D-2G-2N-2
LATE _ CANCEL	C-2K1L2N-3
LATE _ i	C-2G1H-2S-2
LATE banget	D-2F-2G-2N2T-3
LATE for	G-2J-2Q-2
LATE tidak	A-2B-2C1D-2F1G-2J-2L-2N-2O-2P-2R-2S-2U-2
LOCATE	A-3B-3C1D-4E4F-4G-2H-3I-2J-3K-3M-3N-2O-4P-2Q-4R-4S-6T-4U-5
LOCATE \$	A-2B-3D-3E3F-2G-2H-3I-2J-2K-2L-3M-2N-3O-3P-2Q-4R-3S-5T-4U-4
LOCATE BRANCH	A-2C-2D-2E2N-2S-2
LOCATE CANCEL	E-2L1
LOCATE WHERE	C-2E2
LOCATE _ \$	A-3B-3C-4D-2E2F-2G1H-2J-3K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-3
LOCATE _ BRANCH	C-2E2F-2G-2
LOCATE _ PLACE	D-2E1F-2
LOCATE _ the	E1G-2
LOCATE apa	A-2E1F-2
LOCATE of	E1
MEDICINE	A-3B-5C-4D-3E-5F-3H-3J-3K-3L-2M-3N-4O-3P6Q-6R-4S-6T-3U-4
MEDICINE \$	B-3C-2D-2E-3F-4G1H-3I1J-3K-3L-2M-2N-3O-3Q-3R-3S-4T-2U-3
MEDICINE ILL	P1
MEDICINE THING	A-2B-3C-2D-2E-3F-3G-2H-2I-2J-2K-2L-2M-2N-2O-2P4Q-4R-2S-2T-2U-2
MEDICINE _ \$	A-5B-3C-3D-2E-2G-3H-3I-2J-2K-2L-3M-3N-3O-2P4Q-3R-2S-4T-3U-4
MEDICINE _ BROKEN	C-3D-2F-2G-3I-2K-2L-2M-2N1P1T-2
MEDICINE _ CAN	P1
MEDICINE _ ILL	P1
MEDICINE _ THING	A-2B-2F-2G-2H-2I-2N-2P2R-2S-2T-2
MEDICINE _ yang	P2
MEDICINE apa	P2
MEDICINE for	B-2E-2F-2G-3H-2I-2J-2L-2M-2P2R-2S-2
MEDICINE ini	P2Q-2S-2
MEDICINE is	P1
MEDICINE untuk	P2
MEDICINE yang	P1
MISSING	A-3C-3D-4F-4G-4H-3I-2J-4K-3L-2N2O-3P-3Q-4R-4S2T-3U-3
MISSING #	A-2B-2C-2G-2H-2I-2J-2L-2N2P-2Q-2R-2S-2T-2U-2
MISSING \$	A-2B-2C1D-2F-2G-3H-3J-2K-2M-3O-2P-2Q-2R-3T-2U-2
MISSING _ \$	A-2B-2C-2E-2F-2G-2H-2L-2Q-2R-3S1T-2U-2
MISSING from	L-2M-2N2O-2Q-2S-2T-2U-2
MISSING satu	N1
MOVE	A-2B-2D-2E-2F-2G-2H-2I-2J4K-4L-2M-2N-2O-2P-2Q-2R-3S-4T-3U-3
MOVE \$	A-2B-3D-2E-3F-2G-2H-2I-3J2K-2L-3M-2O-3P-2Q-3R-3S-3T-3U-3
MOVE BOOKING	J1
MOVE SERVICE	J1
MOVE SPAN	J1
MOVE _ \$	F-2J1
MOVE _ BOOKING	J1
MOVE _ DAY	D-2I-2J2S-3
MOVE _ SERVICE	J1
MOVE _ THING	F-2I-2J2
MOVE _ TIME	D-2G-2I-2J2O-2P-2S-2
MOVE _ ke	I-2J1
MOVE _ tidak	I-2J3
MOVE _ to	E-2J3O-2R-2S-2U-2
MOVE dulu	J1R-3U-2
MOVE jam	J2
MOVE ke	A-2B-2C-2D-3E-3F-2G-3H-2I-3J2L-2M-3N-3P-2Q-3R-2S-3T-2U-2
MOVE my	I-2J2K-2
MOVE the	J2
MOVEHINT	A-2B-4C-4D-5E-4F-2H-4I-4J4K-4L-3M-3N-5O-2P-4Q-4S-5U-5
MOVEHINT \$	B-3C-4D-4E-5F-5G-5H-4I-2J3K-4L-3N-4P-4Q-4S-5U-4
MOVEHINT BOOKING	J1
MOVEHINT _ \$	A-2B-2C-2D-3E-2F-3G-3H-2J2K-2L-3M-3N-2O-2P-3Q-2R-3T-2U-3
MOVEHINT _ DAY	A-2C-3D-2H-2J2L-2M-2N-3O-2P-2R-2T-3U-2
MOVEHINT _ my	J1
MOVEHINT _ the	J1K-2
MOVEHINT for	J1
MOVEHINT of	A-2B-2C-2F-4G2H-2M-2N-2P-2R1S-2
MOVEHINT tidak	F-3G-2L-2Q-2R-2S1T-2
NEAREST	A1B-3E2F-3G-3H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-4R-4S-5T-3U-3
NEAREST \$	B-2D-3E3F-3G-3H-3I-3J-2K-2L-2M-3N-2O-2P-2Q-4S-4T-2U-3
NEAREST BRANCH	D-3
NEAREST PLACE	A1D1E-2F-2H-2R-2
NEAREST _ \$	B-2E1F-2H-3I-2J-2K-2L-2M-2N-3O-3P-2Q-3R-3S-4T-3U-3
NEAREST _ BRANCH	A-2C-2D-2E2F-2N-2O-2
NEAREST _ PLACE	D-3E2F-2
NEAREST _ SELL	A2B-2D-2E-2F-2
NEAREST _ ada	D-2E1
NEAREST _ dari	E1
NEAREST _ have	A1
NEAREST _ rumah	A1H1
NEAREST _ saya	E1
NEAREST mana	A-3B-2C-3D-3E2F1G-2H-2K-2O-2T-2
NEAREST me	A2B-3C-3D-3F-3G-3H-3J-2K-3L-2M-2N-3O-3P-3Q-2S-3T-2U-3
NEAREST place	A1E-3R-2
NEAREST rumah	A1N-2
NEAREST sini	A2D-2E-3F-2H-2S-2U-2
NONEED	C-2I-2J-2K1L1M-2N-2R-2U-2
NONEED the	C-2J-2K1L1M-2U-2
NOTDAY	A-3B-2C-3D-3E-3F-2G-3H-2I-4J4K-2L-2M-2N-3O-2P-2Q-2R-3S-3T-3U-3
NOTDAY \$	D-2G-2I-2J2K-2
NOTDAY DAY	C-2I-2J1N-2Q-2S-2
NOTDAY _ saja	J1
NOTYET	B-2C3E-2F-5G-4H-4I-4J-4K-5L-2N-7O-4Q-5R-5T-5U-5
NOTYET \$	A2C2D-2E-4F-3G-4H-3I-3J-3K-5L-4M-3N-5O-3P-5Q-4R-4T-5U-3
NOTYET ARRIVE	A-3B-2C2D-3E-3F-2H-2I-2J-2K-2L-2M-2N-3O-2P-3Q-2R-2S-3T-2U-2
NOTYET ORDER	C1G-4N-2
NOTYET _ \$	A-3B-2C1D-2E1F-3H-2J-2K-2L-2N-3P-3Q-2R-2S-4T-2U-2
NOTYET _ juga	C2D-2E-2G-2L-2N-2P-2T-2
NOTYET ada	A-3B-2C1D-3E1F-2G-3H-2J-2M-2O-2T-2U-3
NOTYET masuk	G-2M1N-2R-2S-2
ONGKIR	A-4B-5C-4D-3E-5F-3G-5H6I-2J-3K-2L-2M-2N-5O-3P-3Q-3R-3S-4T-3U-3
ONGKIR \$	B-2H2T-2
ONGKIR FAST	H1
ONGKIR HOWMUCH	A-2B-2C-2E-2H2P-2S-2
ONGKIR THING	B-2G-2H2N-2P-2R-2
ONGKIR _ \$	A-3B-2C-2D-2E-2F-2G-2H3J-2K-2L-2M-2O-2P-2Q-2R-2S-3T-2U-3
ONGKIR _ HOWMUCH	B-2H1
ONGKIR _ PLACE	A-2B-2D-2E-2G-3H2
ONGKIR _ PRICE	H1
ONGKIR _ ke	H1
ONGKIR ke	D-2G-2H1
ONGKIR tidak	A-2B-2D-2E-2F-2G-2H2J-2K-2M-2O-2P-2Q-2R-3S-2T-2U-3
ONGKIR to	G-2H1
OPEN	A-4B-3C-4D4E-5F-4G-4H-3I-3J-2K-3L-3M-2N-3P-2Q-2R-3S-3T-4U-3
OPEN \$	A-2B-2C-2E-3F-2G-3H-3I-2J1K-2L-2M-4O1P-4Q-5R-3T-4U-5
OPEN ARRIVE	D1
OPEN DAY	D1
OPEN GOODS	M1
OPEN HOURS	O-3P-2Q1
OPEN TIME	D1G-2P-2S-2
OPEN WHATTIME	D1
OPEN _ \$	A-2B-3C-2D2E-3F-2G-3H-3I-3J-3K-2L-2N-3O-3Q-4R-2S-5T-3U-3
OPEN _ DAY	D1I1J-2S-2
OPEN _ WHATTIME	D1S-2
OPEN _ the	D1
OPEN _ tidak	B-2C-3G-2H-2I-2J-3K-2L-2M-2N-3O-3P-4Q1R-2T-2U-2
OPEN _ yang	A-3C-2D2
OPEN dari	D1
OPEN on	I1J-2
OPEN tidak	D1J-2S-2
ORDER	A-4B-3C1D-3E-2F-2H-4I-3J-3K-3L1O-3P-3Q-2S-2T-3U-4
ORDER #	A-3B-2C2D-2G-3M-3P-2Q-2R-2S-3T-2U-2
ORDER \$	A-3B-2D-3E-3F-4H-3I-3J-4K-4M-2N-2O-3P-4Q-2R2S-6T-4U-5
ORDER ARRIVE	D-2E-2F-2G-2M-2N2Q-2
ORDER CANCEL	K-2M2N-3R-2
ORDER COME	C-2G-3L-2N2R-2
ORDER DAY	A-2B-3C2D-3E-2F-2G-2J-2K-2L-3M-3O-3Q-3R-4S1T-3U-3
ORDER ORDERNO	C2G-3N-3R-4
ORDER QTY	B-2C-2G-2L-2N-2Q-2R2
ORDER STOCK	A-2C2G-3N-3R-2
ORDER THING	A-4B-5E-2F-3G-4H-3I-2J-3K-4M-4N2O-2P-4Q-3S-4T-2U-2
ORDER TRACK	C1
ORDER _ #	C-2L-2N-2R2
ORDER _ \$	A-3B-2D-2E-2F-2G-4I-2J-2K-2M-3O-2P-3S-5T-2U-3
ORDER _ ARRIVE	C2D-3N-3
ORDER _ CANCEL	A-2F-2K-3M-3N1R-2
ORDER _ MISSING	A-2B-2C-2E-2G-2J-2K-2L-2M-2N2O-2P-2R-2S-3T-2
ORDER _ ORDERNO	C2E-2G-2L-2N-3R-2S-2
ORDER _ QTY	A-2B-2F-2N-3R1
ORDER _ THING	A-3B-3C-2F-3G-3H-2I-4J-2L-4M-3N1O-2P-3R2S-4T-2
ORDER _ WHY	C3L-2N-4R-2
ORDER _ a	A-3B-3C-3E-3F-3G-3H-2I-3J-2L-2M-3N-2O-3P-2Q-3S2U-4
ORDER _ and	F-2G1I-2L-3M-2S-3
ORDER _ bagaimana	C2G-2N-2P-2Q-2R-2S-2
ORDER _ for	K-2N-2O-2Q-2
ORDER _ here	G-2N-2R1
ORDER _ of	R1
ORDER _ saya	C1K-2L1N-2
ORDER _ sudah	C1N-3
ORDER _ the	A-2G-2N1
ORDER _ yang	N-2R1
ORDER a	A-3B-3C1D-2E-2F-2G-2H-2I-4J-2K-2L-2M-3N-3O-2P-3Q-3R1S-4T-2U-2
ORDER di	A-2B-3C-4E-2F2G-3H-2I-2J-2K-2L1M-2N2P-2Q-2R-2S-3T-2U-2
ORDER for	A-2B-2C-2F-3G1I-2J-2M-2N-2Q-2S-2U-2
ORDER i	L1
ORDER is	G-2J-2L-2M-2N1P-2R-2S-2
ORDER it	A-2B-2C-2E-2G-3J-2K-2L-3P-3Q-2R2T-2U-2
ORDER me	A-2B-2C-3E-3F-3G-2I-2L-2M-2N-3O-3Q-3R-2S2U-3
ORDER now	D-2G1
ORDER saya	A-2C2D-2G-6K-2M-3Q-2R-5S-2U-2
ORDER sekarang	D-2G1
ORDER sudah	C3G-3L-2N-3R-2S-2
ORDER the	A-2B-2D-2G-2J-2K-2P-2R2S-2
ORDER yang	L1
ORDERNO	A-4B-4C6D-4E-3F-4G-6H-3I-3J-3K-4L2M-2N-3O-3P-3Q-4R-5S-6T-4U-5
ORDERNO \$	A-4B-4C4D-3E-3F-3G-4H-3I-3J-3K-4L1M-2N-2O-3P-3Q-4R-4S-5T-4U-5
ORDERNO bagaimana	C2D-2G-2I-2L-2M-2N-2P-2Q-2R-2S-3U-2
PACK	A-2B-3C2D-2E-2F-2G-4H-2I-3J-2K-3L-3M-3N1O-3P-3Q-3R-3S-3T-3U-3
PACK BROKEN	N1
PAY	A-5B-5C-2D-4E-4I-3J-3K-3M-3N-2O-3P-4Q-4R1T-4U-3
PAY \$	A-2B-3C-2D-2E-3G-3H-4I-2J-2K-3M-2N-3O-3P-3Q-3R2T-2U-3
PAY CAN	G-2J-2M1O-2R-2
PAY HOWMUCH	A-2B-2C-2H2J-2K-2L-2M-2P-2Q-2R-2S-3
PAY PAY	F2G-3R-2S-2
PAY THING	B-2G-2M-2N1R-2S-2
PAY _ \$	A-2B-3C-3D-2E-2F-2G-4I-2J-2L-2M-2N-2O-2P-3Q-3R1S1T-2U-2
PAY _ BRANCH	C1F2G-2L-2N-3R-2S-2
PAY _ DELIVER	B-3F-4L-2N-3P-2R-2S-3
PAY _ PAY	A-2C-2H-2J-2L-2M-2O-2P-2Q-2R-4S2
PAY _ apa	F-2G-3M-2P-2Q-2R-2S2
PAY _ di	A-2E-2F2G-3S-2
PAY _ tidak	A-2C-2G-3H-2J-2M-3N1R-3T-2
PAY bagaimana	Q-2
PAY di	B-2C-2F1G1H-2I-2J-2K-3L-3M-3N-2O-2P-2Q-2R-2S-3T-2U-2
PAY for	D-2G-3P-2R-3
PAY methods	G-2R-2S1
PAY pake	A-2C-2G-3H-2J-2L-2P-2Q-2R-3S2
PAY sudah	A-2C3M-2S-3
PAY tapi	A-2F-2K-2L-2M-2N1S-2T-2
PAY tidak	A-3B-3C-4D-3E-2G1H-3I-2J-2K-2L-2M-3N-4O-2P-2Q-2R-5S2T-3U-2
PERSON	A-5B-4C-4D-4E-6F-4H-3J-5K-2L-3M-3O4P-5R-4S-7T-4U-2
PERSON \$	A-4B-2C-3D-4E-4F-3G-4H-2J-4K-3L-2M-3N-2O2P-2R-2S-5T-4
PERSON BRANCH	A-2C-2D-2E-2F-2G-2M-2N-2O3Q-2S-2U-2
PERSON HOWMUCH	B-2C-2E-2G-2H-2K-2O2P-2Q-3S-2
PERSON PERSON	N-2O2Q-2
PERSON SERVICE	I-2O2
PERSON _ \$	A-4B-3C-2D-2E-3F-3H-3I-5J-4L-2M-2N-3O3P-3R-4S-4T-3U-4
PERSON _ CAN	A-2B-2D-2E-2F1G1H-2I-3K-2L-2M-2N-3O1P-2Q-4R-3S-2U-3
PERSON _ ROBOT	O1
PERSON _ at	N1Q-2
PERSON _ me	C-2E-2F-2G-3I-3J-2N-2O2Q-3R-2S-2U-2
PERSON _ the	A-2B-2C-3D-2E-2F-2G-3H-2I-3J-2K-3L-2M-2N-3O3P-2Q-2R-2S-2T-2U-2
PERSON _ tidak	A-3B-3C-3D-2E-3F-3G-3H-2I-2J-2K-3L-2M-3N-4O3P-2Q-3R-2S-3T-3U-3
PERSON ada	A-3C-2D-2E-3F-2G-2H-2I-2J-2K-2M-2N-3O3P-2Q-2S-2T-2U-3
PERSON asli	I-2O1Q-2U-2
PERSON else	A-2B-2C-3D-2F-2G1H-2I-3J-2K2L-2M-2O-2Q-3R-3S-2T-3U-3
PERSON mana	I-2O1U-2
PERSON number	O1
PERSON on	A-2B-2C-2D-2E-2F-2G-3H-2I-3J-2K-3L-2M-2N-3O3P-2Q-3R-2S-2T-2U-3
PERSON saja	O1Q-5T-2
PERSON tidak	A-3B-2C-3E-2F-3G-3H-2I-2K-2M-2O1P-2Q-4R-2S-2T-3U-4
PERSON to	A-2D-2G-2J-2K-2U-3
PERSON who	E-2F1G-3H-2O1Q-2
PERSON yang	A-2B-2C-2D-2F-2G-2K-2L-2M-2O1Q-2U-2
PICKUP	A-4B-4D-4E-5G3I-4J-4K-4L-4M-4N-6O-5P-5Q-6R2S-6T-5U-4
PICKUP \$	A-3B-4D-2E-2F1G-6H1I-2J-3K-3L-2M-2N-4O-2P-2Q-2R2S-4T-3U-2
PICKUP NOTYET	A-2B-2C2D-2E-2G-2L-2R-2S-2
PICKUP ORDER	A-2F2G-2
PICKUP QTY	A-2G-2H-2P-2R1
PICKUP STOCK	A-2D-2G1H-2J-2L-2N-2R-2S-2
PICKUP _ \$	A-2B-3C-3D-3E-3F-3J-3K-2L-2M-2N-2O-3P-2Q-4R2S-2T-3U-3
PICKUP _ BRANCH	A-3B-2D-3E-3F-4G3H-3J-2M-2N-2O-2Q-2R-3S-2U-2
PICKUP _ CAN	A-2B-2C-2D-2E-2F-2G3H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-2T-2U-2
PICKUP _ MOVEHINT	F1H-2
PICKUP _ ORDER	F1G1R-2S-2
PICKUP _ THING	A1B1C-2D-2F-2G-3H-2I-2N-2
PICKUP _ at	A-2H-3N-2
PICKUP _ di	D-2E-2H-4M-2O-2Q-2S-2U-2
PICKUP di	A-2B-2D-2E-2H-3M-2N-2Q-2R-2
PICKUP dua	C-2G-3H-2L-2N-2R2S-2
PICKUP in	A-2E-2F-3G3H-2O-2Q-2R-2S-2
PICKUP sendiri	A-3B-3C-3D-2E-2F-3G1H1I-2J-2K-3L-3M-2N-2O-2P-2Q-2R-3S-3T-3U-2
PICKUP yang	R1
PLACE	A3B-4C-5D1E4F2G-2I-4J-3K-3L-3M-5N-5O-5P-4Q-4R-4S-6T-3U-3
PLACE \$	A4B-5C-4D-2E2I-2J-2K-3L-3M-3N-4O-6P-4Q-4R-3S-5T-4U-3
PLACE ANGRY	N1
PLACE BRANCH	B-4C-2D-2E1F1G-3H-2I-3K-2M-3O-2P-2Q-4R-2S-4
PLACE CAN	A-3C-2D-4E-3F3H-4I-3L-2M-2N-3O-2P-2Q-2R-2S-3T-3U-2
PLACE CARE	D-2F1
PLACE DAY	A-2C-2F-2H-2I2J-3K-3Q-2R-2S1
PLACE FACILITY	D-2F1
PLACE HOWMUCH	B-2G-3H1O-3
PLACE LOCATE	D-2E1F-2
PLACE OPEN	A-2D2G-2N-2P-2S-2
PLACE PAY	H1
PLACE SELL	A-2B-2D-2E-2F2H-2P-2S-2
PLACE SERVICE	B-2D-2E-2G-2H-2I-2J-2K-2N-2Q-2T-2U-2
PLACE STILL	A1E-2F-2
PLACE THING	E1
PLACE WANT	A2F-2I-2R-2S-2
PLACE WHERE	C-2D-2E1F-2G-2J-2M-2P-2Q-2S-3
PLACE _ \$	A2B-4C-3D-2E2F-2G-2I-3J-3K-2L-2M-2N-2O-3P-3Q-2R-4S-5T-3U-2
PLACE _ BRANCH	A-2B-2D-2E3F-3G-3H-2N-2P-2Q-2
PLACE _ CLOSE	D1P-2
PLACE _ COURIER	F1H-2L-2
PLACE _ DAY	C-2D1E-3G1H-2I-2J-2
PLACE _ FACILITY	A-2D-2E-3F3G-2
PLACE _ HOWMUCH	B-3E1F-2G-3H1
PLACE _ NEAREST	A-2C-2D-2E2G-2H-2
PLACE _ OPEN	D1E-2
PLACE _ PAY	A-2C-2D-2E-2F3G-3L-2R-2S-3
PLACE _ PICKUP	A-2D-2E-2F3G-4H-2R-2
PLACE _ PLACE	A2B-2C-2D-3F-3I-2K-3L-2M-2N-2O-2P-2Q-2R-2S-2T-3U-2
PLACE _ SELL	A1E-2
PLACE _ SERVICE	A-2E-2F3G-2H-2I-3J-3K-2
PLACE _ STOCK	F1
PLACE _ THING	A-2B-3C-2F2G-3H-2I-3J-3K-3M-2N-3O-2P-3Q-3R-3S-4T-2U-2
PLACE _ a	A2B-3H-2
PLACE _ ada	A1B-2C-3D-3F-2G-3H-2I-2J-2K-2L-2M-2N-2O-2P-2R-2S-3T-2U-3
PLACE _ di	B-2D-2E1K-2R-2T-2
PLACE _ do	B-3C-2D-3F1G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-3U-3
PLACE _ from	E1S-2
PLACE _ got	A1C-2D-2E-2F1G-2T-2U-2
PLACE _ have	A1B-2D-3G-2
PLACE _ i	F1
PLACE _ mana	A-4B-2C-3D-4E5F-3G-3H-3J-2K-2L-2M-3N-3O-3Q-2R-2S-3T-2
PLACE _ saja	A-2D-2E-2F3G-3I-2J-2K-2N-3P-2Q-3S-3T-2
PLACE _ the	A1B-2C-2E-2F-2G-2H-2L-2M-2Q-2R-2U-2
PLACE _ tidak	A-4B-2C-3D-3E-2G3H-3I-2J-3K-3L-3M-2N-3O-3P-3Q-3R-3S-2T-3U-2
PLACE _ yang	A1E-2F1
PLACE _ you	A-2D-2E1F-2H-2N-2Q-3S-2T-2U-3
PLACE ada	A-2D-2E1F1G-3
PLACE and	A1C-2E-2J-2K-2S-2
PLACE any	A1
PLACE apa	A-3D-2E2G-2N-2P-2Q-3S-2
PLACE bagaimana	A2B-2C-2D-3F-2G-3H-2I-2L-2M-3N-3P-3Q-3S-2T-2
PLACE do	A-2B-2D-2E-3F1H-3I-2J-3K-3L-2M-2O-2P-2Q-2R-2S-3T-2U-3
PLACE for	A2B-3C-2E-2F1G-2H-3I-2J-3K-3U-2
PLACE has	A2B-2C-2F-2G-2M-2P-2U-2
PLACE have	A1D-2G-2P-2
PLACE ke	A-2C-2D-2E1F-2G-4K-2M-2O-2P-2Q-2R-2S-2T-2U-2
PLACE mana	A-2B-2E1
PLACE offer	F2G-2H-2
PLACE on	C-2D1H-2
PLACE terima	C-2D-2F2G-2H-2K-2M-2N-2R-2S-3T-2U-2
PLACE tidak	C-2D-2E2F1H-2P-2
PRICE	A-3B5C-5D-4E-5F-5G-4I-3J-3K-2L-2M-3N-3O-3P-4Q-4R-4S-2T-4U-3
PRICE \$	A-2B3C-2D-2E-3F-2G-3H-2I-2J-3K-2M-2O-3P-2Q-3R-2S-3T-3U-4
PRICE HOWMUCH	B1H-2S-2
PRICE THING	A-2B3C-2F-2G-3H-2L-2M-2N-3P-3R-2S-4U-2
PRICE _ \$	A-3B2C-2D-2E-3F-2G-3I-2J-2K-2L-2M-2N-4O-2P-2Q-2S1T-2U-2
PRICE _ HOWMUCH	B1H-2S-2
PRICE _ THING	A-2B2H-4N-2P-2R-2S-3U-2
PRICE _ a	A-2F-2H-3M-2N1P-2R-3S-2
PRICE _ the	C-2N1R-2S-2
PRICE _ to	H1N-2R-2S-2
PRICE _ you	B1
PRICE for	A-3C-2E-2F-3G-2I-2J-2L-2M-2O-2P-3R-4S-3T-2U-3
PRICE of	B1L-2N-2P-2R-3S-2
PRICE per	B1H-3S-2T-2U-2
PRICE the	A-2B1C-2H-3P-2
PRICE tidak	A-2B1H1N-2R-2S-3
PRICE ware	A1H-3Q-2S-2
PROMO	A-4B-2C-3D-2E-3F-3G-4H-2I-2J-2K-2L-2M-3O-2P-3Q-4R-3S4T-3U-3
PROMO \$	A-3B-3C-3D-2E-3F-2G-2H-2I-2J-2K-2L-2P-2Q-4R-3S2T-3U-4
PROMO _ \$	A-2C-2E-2F-2H-2O-2Q-2S1
PROMO _ CAN	M-2S2
PROMO _ DAY	A-2S1
PROMO _ tidak	S1
PROMO saya	B-2N-3S2
PROMO tidak	A-2F-2G-2N1
QTY	B3C-4D-3E-3F-4G-6H-4J-4K-3L-3M-4N-3O-3P-6Q-4R4S-6T-5U-3
QTY \$	A1C-3D-3E-3F-4G-4H-4I-2J-3K-3L-4M-4N-5O-3P-4Q-4R4S-4T-4U-3
QTY THING	A-2B1H-2P-2R1
QTY _ \$	A-3C-2H-2L-2N-3P-3Q-2R2S-3T-2
QTY _ HOWMUCH	A-2B2G-2H-3L-2P-3S-3
QTY _ THING	E-2H-2N-3P-3Q-2S-4
QTY of	C-2E-2G-4H-2J-2K-2M-2P-3Q-2R1S-4
REMEDY	A1C-2D-3E-3F-4G-4H-3I-3J-3K-2L-2M-3N-3O-2P3Q-3R-4S-5T-2U-2
REMEDY \$	A-3B1C-2D-2E-2G-2H-3I-2J-2K-2L-2M-2N-2O-2P1Q-2R-2S-3T-2U-2
REMEDY CAN	G-2M-2N-2P2R-2T-2U-2
REMEDY THING	A1B-2E-2F-2G-2H-2I-2N-2P2Q-2R-2S-3T-2
REMEDY _ \$	A2B-3E-2F-2G-3H-2I-2K-2N-2P1Q-2R-3S-4
REMEDY _ HOWMUCH	P1
REMEDY _ ILL	P1
REMEDY _ THING	F-2G-2P1R-2U-2
REMEDY apa	B-2E-2P1Q-2S-2
REMEDY dengan	P1
RETURN	A-5B-6C-5D-4E-4F-2G-4H-3I-5J-2K-2L-3M7N-3O-3P-4Q-4R-4S-5T-3U-3
RETURN \$	A-3B-2C-4D-3E-3F-4G-2H-3I-3J-3K-3L-2M4O-3P-2Q-3R-2S-6T-3U-3
RETURN GOODS	A-2M1N-2S-2
RETURN NOTYET	C-2M1
RETURN RETURN	C-2M2N-2S-2
RETURN THING	A-3B-3D-2E-2G-2H-2J-2K-2M2N-2O-2P-4Q-2R-2S-2
RETURN _ \$	A-2B-3C-3D-2E-2G-3H-2I-2J-4K-2L-3M2O-3P-3Q-3R-3T-2U-3
RETURN _ BRANCH	A-2D-2E-2F-2G-3H-2K-2M2O-2Q-2S-2T-2
RETURN _ DAY	I-2J2
RETURN _ THING	M2N-2R-2S-2
RETURN _ a	M1
RETURN _ apa	F-2G-2I-2J-2K-2M2N-3P-2Q-2R-2S-2T-2
RETURN _ bagaimana	M2N-2S-2
RETURN _ baru	C-2F-2J-2M2N-2Q-2S-2U-2
RETURN _ ke	M1S-2
RETURN _ masuk	C-2M1
RETURN _ my	M1
RETURN _ the	C-2F-2K-2L-2M2R-2S-2
RETURN _ tidak	F-2J1M1S-3
RETURN _ yang	A-2B-2D-2F-2H-2J-2K-2L-2M3N-2O-2P-2Q-2R-2S-3T-2U-2
RETURN a	C-2E-2I-2J-2N-3
RETURN bagaimana	C-2M3N-3P-2Q-2R-2S-2
RETURN for	M1
RETURN it	F-2J-2L-2M3N-2P-2
RETURN ke	I-2K-2M1
RETURN on	F-2H-2M2S-2
RETURN policy	E-2F-2M2N-2Q-2S-2U-2
RETURN saya	C-3J-2M3N-3O-2
RETURN the	A-2J1M1N-2R-2
RETURN tidak	F-2J-2L1M1N-2S-2
RETURN ukuran	C-2D-2E-2F-2H-2J-2K-2M2N-2O-2P-2Q-2S-2T-2U-2
RETURN yang	J-2M2N-2Q-2S-2U-2
ROBOT	A-3B-4C-4D-3E-4F-4G-3H-3I-4J-3K-4L-2M-4N-3O2P-5Q3R-5S-5T-4U-2
ROBOT \$	A-4B-4C-4D-4E-4F-3G-3H-4I-3J-4K-4L-4M-3N-5O1P-4Q2R-4S-5T-4U-2
ROBOT _ \$	A-3B-2C-3E-2F-2G-2H-3I-2J-2K-3L-3M-2N-3P-4Q2R-3S-2T-3U-3
ROBOT _ PERSON	Q1
ROBOT or	O-2Q1
SEEK	A3B-3D-2E1F-4G-3H-2I-3J-2K-2N-4O-3P-4Q-3R-4S-3T-2U-2
SEEK THING	A3E-2F-2I-2N-3P-2R-2
SEEK _ THING	A3C-2E-3F-2G-2I-2J-2O-2P-2R-3S-3
SEEK for	A2B-2E-2F-2H-2I-2J-2K-2M-2N-2O-2P-2R-2S-2U-2
SEEK me	A1B-2C-2E-3F-2G-2H-3L-2M-2N-2O-2P-2Q-2R-2T-2U-2
SELL	A2C-5D-4E-5F-2G-2H-4I-3J-3K-2L-3M-4O-4P-5Q-3T-4U-4
SELL \$	B-2C-2D-2F-2G-2I-2M-2N1R-2S-2T-2U-2
SELL THING	A2B-4D-2E-4G-3H-2I-2K-2M-2N-2O-2P-3Q-3R-3S-4U-2
SELL _ \$	A2C-2D-2E-2F-2G-3H-3I-3K-2L-2M-2O-2P-3Q-2R-3S-5T-2U-2
SELL _ THING	G-2H-2N1P-2Q-2R-2S-3
SELL _ tidak	A1B-5C-3D-4E-4F1G-3H-3I-3J-3K-3L-3M-3N-4O-4P-4Q-4R-4S1T-4U-4
SERVICE	A-6B-2C-3D-3E-3F2G-3H-2I2K2L-3M-3O-3P-3Q-3R-3S-4T-2U-3
SERVICE \$	A-3B-3C-3D-3E-2F1G-3H-2I1K2L-3M-2N-4P-2Q-2R-3S-5T-2U-3
SERVICE ANGRY	N1
SERVICE ARRIVE	F-2J1
SERVICE BOOKING	I1J-2K1
SERVICE BRANCH	E-2I-2J-2K1N-2Q1
SERVICE CAN	D-2G-2K-2N-2O1Q-3
SERVICE CANCEL	F-2I-3J-3K3L-3N-2
SERVICE CANTCOME	A-2B-2C-2D-2E-2H-2J-2K2M-2N-3O-2P-2Q-2S-2T-3U-2
SERVICE COME	K-2N1
SERVICE DAY	F-2G-2I3J-3S-3
SERVICE MEDICINE	B-2C-2E-2H-2I1J-2K-2L-2M-3N-2O-2P-3Q-2R-2S-2T-2U-2
SERVICE MOVE	I-2J2
SERVICE MOVEHINT	F-2J1
SERVICE SERVICE	F1J-2
SERVICE STOCK	A-2F1K-2M-2N-2Q-2T-2U-2
SERVICE THING	A-6B-3E-2F3G-3I1J1M-2N-3R-3S-3T-2
SERVICE TIME	K-2
SERVICE WANT	A-3B-2C-2F-2G-2H-2I-2K1L-2M-2N-2O-2R-2S-2T-3U-2
SERVICE _ \$	A-3B-3C-2D-2E-3G-3I1K1L-2M-2N-3P-4Q-3R-3S-3T-2U-2
SERVICE _ ARRIVE	C-2D-2K-2P-2T-2
SERVICE _ BOOKING	I2J-2
SERVICE _ BRANCH	A-2D-2E-2F3G-2K-2N-2P-2Q-3S-2
SERVICE _ CAN	B-2D-2F1G-4I3J-3K-3M-2P-2Q-3S-4U-2
SERVICE _ CANCEL	K1L-2
SERVICE _ CHANGE	J1
SERVICE _ COME	I-2J1K1
SERVICE _ DAY	I1J1K-2N-3
SERVICE _ MOVE	J1
SERVICE _ PLACE	A-3E-2G1H-2I1M-2N-2
SERVICE _ SERVICE	A-2F-2I3J-2S-2
SERVICE _ THING	A-3B-2E-2G-2H-2J-2K1N-2O-2S-3T-2
SERVICE _ TIME	I3J-2K-2
SERVICE _ WHEN	A-2F-3I3J-2K-2
SERVICE _ ada	A-3E-2F3J1K-2N-2U-2
SERVICE _ at	A-2F1G-2H-2K-3
SERVICE _ di	A-4D-2E-3F3G-3H-2I2J-2K-3M-2N-3O-3T-2U-2
SERVICE _ in	A-3E-2F2G-3H-2K-2
SERVICE _ ke	G-2J-2K2
SERVICE _ my	B-2C-2F-2G-2H-2I1J-4K-4M-2N1P-2Q-2R-2S-2T-2
SERVICE _ rumah	I1
SERVICE _ saja	C-2E-3F1G-3H-2I-3J2K-2L-2M-2O-2P-2Q-3R-2S-2T-2
SERVICE _ saya	I-2J1
SERVICE _ sudah	H-2K1L-2N-2R-2T-2
SERVICE _ the	A-2D-3E-2G-2I-3K-2N1
SERVICE _ tidak	A-2E-3F2J-2N-2
SERVICE _ to	I1
SERVICE _ yang	A-2B-2D-2F-2G-2H-2J-2L-2M-2N-2P-2Q-2R1S-2
SERVICE a	A-2B-3C-2D-2E-2F-2G-3H-3I1J-2K-3L-2M-2N-2O-3P-3Q-3R-3S1T-3U-4
SERVICE ada	A1E-2K1L-2N-2U-2
SERVICE at	A-3D-3E-2G-3H-2N1
SERVICE bagaimana	P-2
SERVICE be	B-2D-2F1G-2K-2
SERVICE di	A-2E-3F1G-2I1J-2N-2Q-2
SERVICE for	C-2F-2G-2I1J-3P-2T-2
SERVICE in	A-2E-3F1G-2
SERVICE is	A-2B-2C-3D-2E-2F-2G-2H-3J1K1L-2M-2N1O-3P-3Q-3R-2S-3T-3U-3
SERVICE it	I1L-2
SERVICE ke	F-2G-2H-2I1
SERVICE kulkas	K-2
SERVICE laptop	B-2C-2F-2I-2K1M-2N-2T-2
SERVICE saya	I-2K2
SERVICE tidak	C-2F1I-2K-2N1
SERVICE to	F-2I-2J1M-2N-2O-2
SERVICE untuk	I2J-2
SORRYME	A2D-3E-3F-2G-4H-3I-2J-2K-3L-3M-3N-3O-3P-4Q-3R-4S2T-3U-3
SORRYME _ #	A2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-2T-2U-2
SPAN	A-5B-5C-2D-4E-3F-3G-4H-3I-4J1K-5L-5N4O-3P1Q-3R-5S-3T-4U-3
SPAN \$	A-4B-3C1D-3E-2F-3G-4H-3I-4J2K-4L-4M-2N1O-3Q-3R-4T-3U-3
SPAN LATE	C-2N1
SPAN _ \$	N1
SPAN _ BROKEN	C-2I-3N1R-2S-2
SPAN tidak	C-2D-2F-2G-2K-2L-2M-2N2P-2S-3T-3
STILL	A2C1D3E-5F-5G-4H-4I-4J-2K-5M-2N-5O-4P-5Q-5R-6S-7T-4U-4
STILL CAN	A-3B-3C-4F-3G1H-2I-2J-2K-3L1N-2O-2P-2Q-3R-3S-2T-2U-2
STILL LATE	C2D-3G-2L-2Q-2
STILL OPEN	D1
STILL SELL	A1B-2C-2D-2I-2K-2L-2M-2N1S-2T-2
STILL STOCK	A1F-2
STILL _ \$	B-2E-2F-2G1H-2I-3J-2K-2L-2O-2R-2S-2T-2U-3
STILL _ STOCK	A2
STILL _ THING	A1B-2
STILL _ di	A2D-2F-2
STILL _ for	C1J-2Q-2
STILL _ kan	A1
STILL _ tidak	A2B-2D2E-3F-3G-2J-2L-2N-3P-2S-3
STILL ada	A3B-3C-2D-3E-4F-3G-2H-2J-3K-2M-2N-2O-2P-2R-2S-2T-2U-2
STOCK	A4B-5C-3D-3E-6G-2H-4J-3K-2L-3M-3O-3P-4R-2S-4T-4U-4
STOCK \$	A4B-4D-3E-4F-2G1H-4I-3J-3K-3L-3M-3N-4O-4P-3R-4S-5T-5U-5
STOCK SERVICE	A-2F1I1
STOCK STOCK	A1
STOCK THING	A4B-2C-2D-2E-2F-3G-2I-3N-2P-3R-3S-4
STOCK _ \$	A3B-3C-2D-2E-3F-4G-3H-2J-2K-2L-2M-2N-3O-2P-3Q-2R-3U-2
STOCK _ BRANCH	A1E-2Q-2
STOCK _ NEAREST	A1
STOCK _ PICKUP	C1G-4R-2
STOCK _ PLACE	D-2E-2F1H-3I-3P-2
STOCK _ THING	A1B-2D-2E-2H-2I-2J-2N-2P-2Q-2R-2S-3
STOCK _ di	A3E-3F-3G-3H-2N-2
STOCK _ tidak	A2F-4P-2
STOCK at	A3C-2D-3E-3G-3I-2N-2
STOCK di	A-2C-2D-2E-2G-2N2P-2S-2
STOCK for	A-2B-3E-2F-4G2H-3J-2N-2P-3Q-2R-3S-3
STOCK tidak	A2C-3E-2F-3I-2M-2N-4P-2R-2
TALK	A-5B-3C-5D-5F-4G-2H-3I-3J-5K-3L-4M-4N-2O5P-4Q2R-2S-2T-4U-4
TALK \$	A-3C-2E-3F-2G-3H-3I-3J-3K-3L-2M-3N-3O1P-4R1T-2U-4
TALK BRANCH	A-3B-2C-2D-3E1F-2G-2H-3I-2J-2K-2L-2M-2N-2P-2Q-3R-2S-3T-2U-3
TALK PERSON	E-2G-2N-2O1P-2Q-4R-2S-2U-2
TALK PLACE	A-2B-3C-3D-2E-3F-2G3H-2I-2J-3K-2L-2M-3N-2O-3P-3Q-2R-2S-3T-2U-2
TALK SERVICE	I1O-2
TALK THING	B-2F-2H-2I-2J-2K-3L-2M1N-3P-2Q-2R-2S-2T-2U-2
TALK _ \$	A-3B-4C-5D-4E-2F-3G-2H-3J-4K-4L-4M-4N-4O4R-5T-4U-6
TALK _ PERSON	N-2O2Q-4
TALK _ PLACE	B-2D-2E2F-2G-2H-2J-2K-2N-2O-5Q-3S-3T-2U-3
TALK _ ROBOT	N-2P-2
TALK _ a	Q1R-2
TALK _ apa	O-2Q1R-2
TALK _ before	A-2B-2D-2E-2F-2G2H-2J-2K-2L-2P-2Q-2R-2T-2U-2
TALK _ dengan	O1
TALK _ siapa	O-2Q1
TALK _ the	O1Q-2
TALK _ tidak	A-3B-3C-2D-3E-3F-2H-2I-2J-2K-3L-2M-2N-3P-3Q2R1S-3T-3U-3
TALK dengan	A-2B-2F-2G-2I-2N-4O2Q1R-4S-2T-2
TALK english	D-2E-2O-2Q1
TALK ini	D-3E-2G-2O-2P-2Q3S-3
TALK ke	G-2O1
TALK langsung	O1
TALK me	E-2I-2J-2O2Q-3R-3S-3T-2U-2
TALK saya	C-2E-2G-2J-2K-2N-3O2Q-4R-3S-4
TALK tidak	A-2B-4C-3D-3E-4F-3G-3H-3I-2J-2K-3L-3M-3N2Q-3R-3S-4T-3U-3
TALK to	I-2N-2R-2S-2
TALK with	O1
TALK you	E1G-2Q-2R-2S-2
TALK your	E-2G-2O2Q-2U-2
THANKS	A-4B-3C-4D-3E-3F-3G-4H-3I-3J-3K-2L-3M-2N-4O-3P-3Q-4S-2T4U-4
THANKS \$	A-3B-3C-3D-2E-2F-2G-2H-2I-2J-2L-2M-2N-3O-2P-2Q-2S-5T2U-4
THANKS _ \$	A-3B-3C-3D-3E-3F-3G-3H-3I-2J-3K-3L-3M-2N-3O-2P-3Q-3R-4S-4T4U-3
THANKS _ the	T1
THANKS banyak	T1
THANKS for	D-2R-2T1
THANKS info	D-2T2
THING	A3B1C-4D-5E-4G-3H-2I-2J-2K-2L-3M-2N-3O-3P1Q-5S-2T-4U-5
THING \$	A-2B2C-4D-5E-5F-4G-2H-4I-4K-5L-3M-5N-2O-5Q-4R1T-3U-7
THING ACCOUNT	A-2B-2C-2D-2E-2F-2H-2I-2J-2K-3L-2M-2N-2O-2P-2Q-2R-3S2T-2U-2
THING ANGRY	A-2B-2C-2D-2I1M1O-2P-2R-2S-2
THING ARRIVE	A1B-2C-3G-3K-2M-2N1O-2R-2S-2T-2
THING BOOKING	A-2B-2C-2K2L-2N-2O-2R-3S-2
THING BRANCH	A-2E1F-2S-2
THING BROKEN	A-2B-3C-3D-2E-2G-4H-3I2J-3K-4L-3M1O-3Q-2R-4S-6T-3U-2
THING BUY	A1B-2I1K-2M-2N-2P-2S-2
THING CAN	A-4B-2C-2D-2E1F-3G1H-3I1J-3K-3L-2M-3N-3O-3P1Q-3R-2S-4T-2U-2
THING CANCEL	A-2F-2I-2J-2M-2N-2R-2
THING DAY	A1E-2F-2G-2H-2J-2K-2R-2S-2
THING DELIVER	A-3B-2C-2F-3H-2I-2K-2L1M-2N-2O-2P-2R1
THING FEE	A1C-2D-2E-4F-4G-2H1I-3J-3K-4L-3M-3N-3O-3P-2Q-2R-2S-3T-2U-3
THING GONE	B-2C-2D-2E-2G-2M-2N-3P1Q-2R-2
THING HOWMUCH	C-2D-2F-2G-3H-5I-3J-2K-3L-2N-2O-3Q-2R-3S-5T-2
THING ILL	A-2I-2M-3N1
THING MEDICINE	B-4C-4D-2E-4F-5G2H-3I-3J-2K-2L-2M-3N-3O-3P2Q-3R-3S-5T-2U-2
THING NEAREST	A2C-2E-3F1R-3
THING NOTYET	A3B-3C-2D-3E-3F-3G-2H-2I-2J-3K-3L-3M-3O-3Q-3R-2S-4T-2U-3
THING PLACE	A3B-2C-3D-2E-3F-3G-3H-2I-2J-2K-3L-2M-2N-2O-2P-3R-2S-2T-2U-2
THING PRICE	G-2H1S-3
THING QTY	A-2G-2H-2I-2L-2N-3P-3Q-2R3S-2T-3
THING REMEDY	A-3B1F-2H-2I-2P1R-2S-2T-2
THING RETURN	A-3B-3C-3D-2E-2G-2H-3I-2J-3K-3L-2M1N-3O-3P-3Q-3R-3S-3T-2U-2
THING SERVICE	A-4B-4D-2G-2H-2J1L-2M-2N-3O-2P-4R-3S-3T-2U-2
THING SPAN	A-3B-3C-2D-2E-3F-3G-2H-3I-3J-4K-3L-3M-4N2O-4Q-3R-3S-4T-3U-4
THING STILL	A1C-2D-3E-2F-3G-2H-2I-2J-2K-2L-3M-2N-2O-2P-3Q-2R-3S-2T-2U-2
THING STOCK	A2E-2N-2P-2S-2
THING TALK	B1
THING TIME	A-2B-2C-2D-3E-2F-2G-2H-2I1J-2K-2L-2M-2O-2P1Q-2S-3T-2U-2
THING WANT	A-2I2K-2M-2N-2R-2S-2
THING WHERE	A3C-2E-3F-2H-2K-2N-2R-2S-2
THING _ #	M-2S-2
THING _ \$	B1C-6D-4E-6G-3H-3I-2K1L-3M-3N-2O1P1Q-7S-9T-6U-6
THING _ ARRIVE	G1N1
THING _ BOOKING	I1J-2
THING _ BRANCH	A1B-4C-4D-3E-2F2G-4H-2I-4J-3K-3L-2M-3N-3O-4P-4Q-3R-3S-5T-3U-2
THING _ BROKEN	A-4B-3C-4F-2G-2K-2L-2N1O-2P-3R-3S-3T-2
THING _ CAN	A1B-2F-4G-3H-2I1J-3K-3N-3Q-3R-3
THING _ CANCEL	L1
THING _ DAY	B-2D-3F-2G-3J1K-4L-2M-2N-2P-2S-2
THING _ DELIVER	A-4B-3D-2E-2F-5G1H-4I-2J-2K-3L2M-5N-2O-3P-5Q-3R-4S-4T-2U-3
THING _ FAST	B-2F-2G-2H2J-2P-2
THING _ GONE	J1P-2
THING _ HOWMUCH	B2H-2P-2R-3S-3
THING _ ILL	C-2N-2P2
THING _ MEDICINE	B-2C-2F-2G-2H-2I2J-2K-2L-2M-2N-2O-2R-2S-2T-2U-2
THING _ NEAREST	A2E-2R-2
THING _ PLACE	A3B-2D-3E-3G-2H1I-2J-3K-2M-2N-3P-3R-2S-2
THING _ PRICE	A-2B2
THING _ REMEDY	P1
THING _ SERVICE	A-2B-2C-3G-3I3J-3M-2N-3O-2P-2R-2S-2
THING _ SPAN	M1N-2P1
THING _ STOCK	A2B-3C-2P-2
THING _ THING	A-2B-2C-4D-3E-4G-2H-2I2J-5K-4L-3M-5N-3O-3P1Q-3R2S-2T-4U-3
THING _ TIME	I1J-2K-2
THING _ WANT	A-2B-2I2K-3M-2N-2O-2R-2S-2U-2
THING _ WHEN	A-3B-2C1D-2F-2G-2H-2I-2J-2K-2L-2N-2S-2T-2U-2
THING _ WHERE	A3B-2C-3E-4F-2I-2J-2M-2N-2O-2P-2R-2S-2T-2U-2
THING _ ada	F1J-2K-2N-2
THING _ am	A2B-3C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N-2T-2U-2
THING _ apa	C-2D-2F-2G-2H1I-2L-2M-2N-2P2R-2S-2U-2
THING _ bought	A-4B-2F-2G-2H-2I-3J-2K-2L-2M1N-3P-3R-2S-2T-2U-2
THING _ dengan	A-2C-2G1H-3I-2N-2
THING _ di	A1B-2E-4F1G-2I-2M-2P-2Q-2R-2
THING _ do	A2B-2E1H-2M-2O-2P-2Q-2R-3S-3
THING _ duit	A-2B2E-2G-2H-2L-2M-2P-3R-2S-3
THING _ for	A1B-3E-2F-3G-3H-3I-2J-2L-2O-2P-3S-2U-2
THING _ have	B1
THING _ i	B-2C-2E-2G-2H-2J-2K-3M-2N-2P1Q-2R-2S-2T-2U-2
THING _ in	A2B-2D-2E-3G-2S-2
THING _ ini	P1
THING _ is	B-2E-2F1G-2H-2I-2K-2L-2M-2N-2P-2R-2S-2U-2
THING _ ke	F-2G-2J1K-2
THING _ mana	B1E-2F1
THING _ me	A-2B-2C-3E-2H-2I-2J-2K-2M-2N-2P-2Q-2S-2U-2
THING _ my	A-3B-3C-2D-2E-2G-3H-3I-3J-3K-3L-3M-3O-2P-3Q-3S1T-2U-3
THING _ not	A-3B-3C-3D-3E1F-3G-3H-2I1J-4K-4L-3M-3O-4Q-3R-2S-4T-3U-3
THING _ of	B-2D-2E-3F-2G-2H-3I-2J-2K-2L-2M-2N1O-2P-2Q-2S-2U-2
THING _ one	B-2
THING _ pake	A-2B-2C-2F-3G2H-2I-2K-2L-3M-2N-2P1R-2S-2T-2U-2
THING _ saya	A-2B-2C1D-2I-2K-2L-2N-2S-2
THING _ the	C-2D-4E1G-2H-3J-3K-3L-2M-3P-3Q-2R-3S-5T-2U-2
THING _ tidak	A1B-3C-3D-2E-2G-2I-2J-2K-2L-2M-4O-2Q-2R-4
THING _ to	A-3C-3E-2F-2G1H-2K-3N-2O-2P-2R-3S-2
THING _ untuk	P1
THING _ who	A1
THING _ yang	A-3B1K-3L2M-2N-2O-2P-2Q-2S-2
THING _ you	A1B-3C-2D-2E-3F-2G-3H-2J-2K-2M-2N-2O-2P-2Q1R-3S-3T-2U-4
THING _ your	A1B-3C-2D-3E-3G-2H-2K-2Q-2S-2U-2
THING ada	A3B-3C-3E-5F-2G-3H-3K-2L-2M-2N-3O-3R-3S-3T-2U-3
THING and	A-3B-2C-2E-2G-2H-2I-3K-2M-2O-2Q-2S1
THING apa	A-4C-2D-2E-4F-3G-3H-3I-3J-2K-4L-3M-3N-3O-3P3Q-4R-4S-5T-3U-3
THING around	A2E-2
THING asap	A2B-2F-2H-2I-3J-2K-2L-2M-2N-2O-2P-2R-2S-2T-2U-2
THING aside	G-2R1
THING at	A3B-3C-2D-4E-4G-3H-3J-2K-3M-2O-2P-3S-3U-2
THING bagaimana	A-3B-3C1D-2E-2F-2G-2H-2I-3J-2K-3L-2M-2N1O-2Q-4R-4S-4T-2
THING baru	A-3B-3C-2D-2E-3F-2H-2J-3K-3L-2N2O-2P-3Q-3R-3S-3T-2U-2
THING be	C1G-2J-2K-2
THING cuma	K-2N1R-2
THING dengan	B-2C-2D-2E-2F-3G-3H-3I-3J-2K-2L-3M-2N-4O-3P-4Q-3R2S-4T-4U-2
THING di	A3B-3D-2E-4G-3H-2J-2K-2M-2N-3P-2Q-2R-3S-4U-2
THING do	A1B-2E-2G-2Q-2S-2
THING does	A1B-3D-2G-2H-2K-2L-2M-2P-2R-2S1T-2U-2
THING for	A1B-2C-4D-4F-4G-5I-2J-3K-4L-3N-4P-6Q-4S-7T-4U-3
THING i	A1B-5D-2E-2F-2G-3H-3I-4J-4K-4L-3O-2P-3R-3S-3T-2U-2
THING in	A2C-2D-4E-6F1G-3H-3J-3K-2M-3O-3P-3R-3S-5T-2U-2
THING is	B-3D-3E-3F-2G-2H-3J-4L-2O-2P-4Q-3R-3T-3U-3
THING ke	A-2B-3C-2D-2E-3F1H1I-2J-2K-2L-2M-2N-2O-2P-3Q-2R-2S-3T-2U-2
THING me	A-2B1C-2D-2F-2G-2H-3J-2K-2L-2O1P-2Q-3R-3S-3T-2U-3
THING now	O1
THING of	A-2B1C-2D-2E1F-3H-2N-2P-2R-2
THING on	B-2D-2G-2H-2M-2N-2
THING or	A-2B-3C-3D-2E-4F1G-3H-3I-3J-3K-3L-3M-3N-3O-3Q-3R-3S1T-3U-3
THING satu	A-3B-2C-2D-2E-2F-2G-2H-2I-2J-3K-2L-4M-3N-3O-3P-3Q-2R3S-3T-2U-2
THING saya	A-3B-2D-2G-3N-3O-2Q-2R-3
THING sudah	A2B-3C-4D-3E-2F-2G-2H-2I-2J-2K2L-3M-3N-3O-2R-2S-4T-4U-2
THING the	A1B-3C-3D-3E-3F-2G-3H-3I-2J-3L2M-3N-3O-4P-3R-3S-3T-3U-3
THING tidak	A-2C-2D-4E-5F3H-4J-4K-3L-3M-4N-6O-4P1Q-3R-6S-7T-3U-2
THING to	B-3C-4D-2E-3G1J-2M-2N-3O-3P-3Q-3R-2S-3U-3
THING untuk	B-2E-2F1G-2J-2N-2S-2
THING up	A-2B-2C-4E-2F1G1H-3I1J-2K-3L-2M-2N-4O-3P-3Q-3R-2T-3U-3
THING was	A-4B-3C-3D-2E-2F-2G-2H-2I-2J-3K-4L-4M-3N3O-2P-3Q-2R-3S-4T-3U-3
THING who	A1J-2
THING will	A-2B-2C-2I1J-2K-2L-2M-2O-2P-2Q-2R-2S-2U-2
THING with	A-2C-2H-2I-2K-2L-2M-2N-2O1Q-2R-2S-2T-2
THING yang	A-2B1C1D-2F-2G-3H-2J-2K-2L-2M-3P-3Q1R-2S-4
THING you	B1C-2G-2H-2J-2K-2M-2N1S-2
THROW	C-2F-2G-3H-2J-2K-2L-2M-2N3Q-2R-2S-2T-2U-2
TILL	A-4B-5C-4E-4F1G-5H-4I-3K-4L-3M-4N5O-4P-4Q-4R-4S-3T-3U-3
TILL \$	A-3B-3C-2D-2E-2F1G-3H-2I-2J-2K-2L-2M-2N2O-2P-2Q-2R-2S-3T-2U-2
TILL ANGRY	N1
TILL _ \$	A-2B-3C-3E-3G-4H-3I-3K-3L-3M-2N1O-4P-4Q-4R-3T-3U-3
TILL was	C-2N2S-2
TIME	A-5B-3C-2D3E-6F-6J1K-4L-4M-3N-6O-4P-2Q-4R-4S-4T-4U2
TIME \$	A-4B-3C-2E-3F-4H1J-2K-3L-3M-3N-4O-3P-2Q-4R-3S-2T-4U2
TIME BOOKING	J1
TIME CAN	B-2C-3D-3F-2G-2H-2J2K-3L-2M-2N-2O-2P-3Q-2R-3S-3T-2U-3
TIME ILL	P1
TIME MOVEHINT	D-2J1
TIME THING	A-2G-2P-2R1
TIME _ \$	A-3B-3C-3D1E-3F-3G-3H-3I1K-2L-2M-3N-4O-3Q-3R-3S-4T-2
TIME _ CAN	C-2J1
TIME _ PLACE	A1I1J-2
TIME _ SERVICE	R-2
TIME _ TIME	D1G-2I-2M-2P2S-3U-2
TIME _ tidak	C1D-2F-2G-2H-2I-2J2K-2L-2N-2O-2P-2Q-2R-2S-2T-2U-2
TIME saja	C-2D-2G-2J2K-2O-2P-2Q-2R-2S-2
TIME saya	C-2D-2G-2H-2J1O-2Q-2S-2T-2U-2
TIME sudah	A-2G1I-2L-2N-2S-2T-2U-3
TIME tidak	A-2C-2D1E-2F-2H-2I1J-2P-3Q-2R-2S-3U-2
TRACK	A-2B-4C5D-3E-5F-3G-5H-4I-2J-3K-3L-3M-2N-2O-4P-4Q-4R-3S-6T-3U-3
TRACK \$	A-4B-3C4D-4E-4F-3G-3H-4I-2J-3K-3L-3M-3N-3O-4P-4Q-3R-3S-4T-3U-3
TRACK DELIVER	G-2N1
TRACK ORDER	C2G-2L-2N-2R-2
TRACK _ \$	A-2B-3C3D-2E-3F-2G-2H-3I-2J-2K-3M-2N-2O-3P-2Q-3S-3T-2U-2
TRACK _ my	M1R-2
TRACK of	M1
TRACK saya	A-2B-2C3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-3N-3O-2P-2Q-2R-2S-3T-3U-2
TRACKNO	C2J-2R-2
WANT	A-2B-2C-2D-3E-2F-5G-3H-3I1K-3L-2N-5P-3Q-4T-3U-2
WANT #	A-4B-3C-2D-3E-2F-2G-2H-3I-2J-3K-3L-2M-3N-3O-3P-3Q-3R3S-4T-3U-3
WANT ACCOUNT	A-2B-2C-2E-2J-2N-2O-2Q-2R-2S2U-2
WANT BOOKING	K-2N-2U-2
WANT BUY	G-2I-2L-2N-2R1S-2
WANT CANCEL	I-3K2L2M-4N-2O-2R-2S-2
WANT CHANGE	F-2K-2M2N-3O-2R-2S-2
WANT COMPLAIN	A-2B-2C-2D-2E-2F-2G-2H-2I-3J-2M-2N2O-2Q-2S-2T-2U-3
WANT DELIVER	C-2F-2G3H-2I-2L-2M-2R-2S-2
WANT MOVE	A-2J1O-2
WANT ORDER	A-3B-3C-3E-2G-2I-3J-2L-3M-3N-4O-2P-2R4S-5T-2U-3
WANT PERSON	C-2G-2H-2I1K-3L-2M-3N-3Q-3R-2S-2U-6
WANT PICKUP	B-2F-2G1H-3I-2S-2
WANT QTY	B-2D-2E-2I-2J-2O-2R2S-2U-2
WANT RETURN	A-2B-2C-2I-2L-2M3N-4O-2R-3S-2U-2
WANT SERVICE	A-2B-2C-2F-3I3J-6K-5M-3N-4O-2R-3S-3
WANT TALK	A-3B-2D-2E-2F-3G-3I-3J-3L-2M-2N-2O4Q-4R-4S-3T-2U-3
WANT THING	A3B-3E-2F-2G-2H-2I-2J-4L-2M-2N-2O-2P-2R-3S-3T-2U-2
WANT _ #	M1S-2
WANT _ \$	A-5B-4C-5D-3E-5F-2I1J-4L-2M-2N-2O-2P-4Q-4R1S1T-5
WANT _ BOOKING	L-2M-2O-2R-2S-2U-2
WANT _ BRANCH	A-2B-2C-3D-3E2F-2G-2H-2I-2J-2L-2M-2N-3Q-2R-2S-3T-2U-3
WANT _ BUY	A-2K-2L1M-2N-2R1S-3
WANT _ CAN	I1M-2O-2S-2
WANT _ CANCEL	I-2L1
WANT _ DAY	I1J-2
WANT _ GOODS	A-3B-2C-2D-3E-3F-2G-3H-2I-2J-3K-2L-2O-3Q-2S1T-3U-3
WANT _ MOVE	J2K-2
WANT _ MOVEHINT	I-2J2K-2
WANT _ ORDER	G-2I-2M-3N-3O-2R1S-2U-2
WANT _ PAY	C-2E-2G-2H-2J-2R1U-2
WANT _ PERSON	A-2C-2E-2I-3K-2L-2M-2N-3O3Q-2R-3S-3U-4
WANT _ QTY	I1
WANT _ RETURN	I-2J-2K-2M2N-2O-2R-2S-3U-2
WANT _ SERVICE	A-2B-2F-3H-2I5J-4L-2M-2N-2O-3R-2S-4T-2U-4
WANT _ TALK	E-2G-2N-2O2S-2
WANT _ THING	A1E-2F-3I2J-3K-3L-2N-3O-2S-3
WANT _ TIME	D1G1
WANT _ asap	A2B-3D-2E-2F-2G-2H-2I1J-2K-2L-2M-2N-3O-3P-2Q-2R-2S-3T-3U-3
WANT _ dengan	I1J-2K-2N-2O1Q-2R-2
WANT _ di	A-2B-2D-2F-2I2J-3K-3M-2N-3P-2Q-2U-2
WANT _ get	A-3B-3C-3D-2E-2F-2G-3H-2J-3K-3L-2N-3O-2P-2R2S-3T-2U-2
WANT _ hari	J1M-2
WANT _ jam	I-2J2
WANT _ know	A-2C1G-2
WANT _ of	A-2B-2I-3J-3K1L-2N-2S-2U-2
WANT _ see	A1E-2G-2I-2N-2O-2P1R-2S-2U-2
WANT _ sekarang	A1
WANT _ yang	A-3B-4C-3D-3E-3F-2H-2J-2L-2M2N-3O-4Q-2R2S-3T-2U-3
WANT a	B-2F-2G-2H-2I-2J1K-4L-2M1N-4O1P-2Q-2R-3U-3
WANT help	I1J-2K-2N-2O1Q-2U-4
WANT helper	I1K-2
WANT it	A-2B-2C-2D-2F-2G-2H-2K-2L-2N-2P-2R1S-2T-3U-2
WANT ke	A-2D-2E2F-2H-2N-2O-2S-2
WANT my	A-2F-2I1J-3L-2S-3U-2
WANT nomor	A-2B-2C1D-2F-2G-2H-3I-2J-3K-2L-2M-3N-3P-2Q-2R-2S-4T-2U-3
WANT the	A-2D-2G-2I1K1N-2
WANT to	A-3B-2D-2F-2H-3K-4L-2P-2Q-2U-3
WANT yang	A-3B-2D-2E-2G-2H-2I-3J-2K-2L-3M-2N-3O-3P-2Q-2R3S-2T-3U-2
WHATTIME	A-3B-4C1D2E-3F-3G-2H-4J-4K-3L-3M-3N-5O-3P-5Q-4R-3T-4U-4
WHATTIME \$	B-2C-2D1E-2G1H-2I-2J-2L-3M-2N-2O-2P-2Q-2R-2S-3U-2
WHATTIME _ \$	A-3B-3C2D-3E-3F-3G-3H-4I-2J-4K-4L-3M-3N-3O-3P-4Q-4R-4S1T-3U-4
WHATTIME _ PLACE	C-2D3E-2G-2
WHEN	B-4C2D1E-4F-4G-2H-4I1J-3K-4L-4M-3N-3O-3P-2Q-5R-5T-5U-5
WHEN \$	A-4B-2E-2F-3H-3I1J-3K-3L-2M-3N-3O-2Q-2R-3S-3T-2U-2
WHEN ARRIVE	C2D-2G-2N-2
WHEN CAN	A-4B-2D-4E-2F-4G-4H-3I3J-3K-3L-3M-4N-2O-2P-4Q-3R-3S-4T-4U-3
WHEN DELIVER	A-3B-2C2D-2G-2H-2I-2K-2L-2N-2S-3
WHEN GOODS	A2D-2G-3L-2M-2Q-2R-4S-2T-2
WHEN _ \$	A-4B-2C1D-2E-2F-2G-3H-2I-2K-2L-2N-3O-2P-2Q-2R-2S1T-2U-3
WHEN _ ORDER	C1D-2N-2R-3
WHEN _ ORDERNO	C1G-2M1R-2
WHEN _ THING	A2B-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-3P-2Q-2R-3S-4T-2U-3
WHEN _ i	A-2B-2C1D-3E-2F-2G-3H-2I-2J-2K-2L-3N-2P-3Q-2R-2S-3T-3U-2
WHEN _ it	A-2B-2C2D-2E-2G-2I-2J-2K-2M-2N-2R-2S-2
WHEN _ lagi	A2B-2C1D-2E-2F-2G-3H-2I-3J-2K-3L-3M-2N-3O-2P-2Q-2R-3S-3T-3U-2
WHEN _ my	A-3B-2D-3E-2F-2G-3H-2I1J-2K-2M-2N-2O-2P-3Q-2S1T-3U-3
WHEN _ the	A-3B-2C1D-2E-2F-2G-2H-2I-2J-2K-2L-2M1N-3O-2P-2Q-2R-2S1T-2U-2
WHEN _ you	A1C-3F-2I1J-2M-2N-2R-2S-2
WHEN is	A-3B-2D1E-4F-2G-3H-2J-2K-2L-2M-3N-4O-3P-2Q-3R-2S2T-3U-3
WHEN will	C1G-2R-2
WHERE	A1B-4C2D-4E2F-3G-7H-3I-4J-5K-3L-3M-2N-6O-4P-4Q-2R-4S-2T-5U-5
WHERE \$	A1B-3D-3E3F-2G-3H-3I-2J-2K-2L-2M-3N-4O-2P-3Q-4R-3S-4T-3U-3
WHERE CAN	A2B-2C-2D-3F-3G-2H-2I-2J-3K-2L-2M-3N-2O-2P-3Q-3R-2T-2
WHERE NEAREST	A2E-2R-2
WHERE _ \$	B-2C1D-3E2F-3G-2H-3I-2J-2K-2L-2M-3N-3O-2P-2Q-4R-2S-4T-3U-2
WHERE _ BRANCH	E1
WHERE _ i	C-3D-2F-3G-2H-3I-2K-2L-2M1N-2O-2P-2Q-2R-2S2U-2
WHERE _ my	C2E-3S-3
WHERE _ the	B-2C1N-2S-2
WHERE _ you	A1B-2C-5D-3F-2G-3H-2I-2J-2K-3L-2M-2O-3Q1S-3T-2U-3
WHERE do	B-2C-4D-2E-3F-2G-2H-3I-2J-2K-3L-2M1N-3O-2P-2Q1R-2S1T-2U-2
WHERE exactly	A-2C-2D-2E2F-2G-2H-2I-2K-2L-2M-2N-2O-2Q-3S-2T-2U-2
WHERE is	B-3D-2E2G-3H-2J-3K-2L-2M-2N-3P-2Q-2R-2S-5T-2U-2
WHERE saja	A-3B-3C-4D-2E3G-3H-3I-3J-3K-3L-3M-3N-3O-3P-3Q-3R-3S-2T-4U-3
WHERE yang	A3B-2F-2R-2S-2
WHY	A-3B-3C2D-2E-3F-3G-5I-3J-4K-3L-3M-4O-2R-4T-3U-4
WHY \$	A-2B-3D-3E-2F-2H-3I-2J-2K-2L-3M-2N-3P2Q-3R-2S-3T-2U-3
WHY NOTYET	B-2C2D-2G-2H-2I-2J-2K-2M-2N-3P-3Q-2S-3U-2
WHY TRACK	C1N-2
WHY _ \$	C1D-2G-2I-2J-2K-2M-2N-2P-2Q1R-2
WHY _ i	A-2B-2C-2D-2E-2F-2G-2J-2K-2L-2M-2N2O-2P-2Q-2R-2S-2T-2U-2
WHY do	A-2B-2C-2D-2E-2F-2G-2I-2K-2L-2M-2N2O-2P-2Q-2R-2S-2T-2U-2
WRONG	A-3B-3C-5D-3E-4F-2G-5H-3I-2L2N4O-3P-3Q-3R-4S-4T-4U-3
WRONG \$	A-2B-3C-2D-3E-3F-2H-2J-2K-3L-3N3O-2P-3Q-3R-2S-2T-3U-3
WRONG DELIVER	C-2G-2H-2L-3M-2N3P-2Q-3S-2
WRONG GOODS	C-2G-2H-2K-2L1M-2
WRONG LOCATE	E-2L1
WRONG ORDER	C-2K-2M-2N1Q-2S-2
WRONG _ \$	A-2B-2C-3D-2E-3F-2G-3H-2I-2J-3K-3M-3N3O-2P-2Q-2R-2S-2T-3U-3
WRONG _ CAN	J-2M1N-2R-2
WRONG _ CANCEL	E-2L2M-2N-2
WRONG pilih	J1L1M-2N-2
WRONG size	A-3B-2K-2M1
^	A-2B-3C-2D-3E-2F-4G-3H-3I-4J-4K-4L-4M-4O-3S5T3U3
^ \$	A-7B-7C-7D-7E-7F-7G-7H-7I-7J-7K-7L-7M-7N-7O-7P-7Q-7R-7S-8T-8U7
^ ACCOUNT	A-2B-2C-3D-2E-3F-2G-2H-2I-2J-2K-2L-2O-2P-3Q-4R-3S2T-2U-3
^ ANGRY	A-3B-4C-3D-4E-3F-2G-3H-4I-3J-3K-3L-3M-3N6O-3P-4Q-3R-4S-5T-5U-6
^ ARRIVE	A-2B-3C-4E-3F-4G1H-3I-3J-3K-3L-3M-3N-3O-2P-3Q-3R-3S-3T2U-3
^ ASKING	A-2C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N-3O-2P-2R-3S-3T-3U3
^ BOOKING	A-3B-4D-4E-2F-2G-3H-3L-2M-3N-3O-2P-4Q-3T-4U-4
^ BOOKINGNO	B-2C-2D-2E-2H-2J2K1L-3M-2O-2P-2Q-2R-2S-2T-2U-3
^ BRANCH	A-3B-3C-3D1E2F3G-4H-2I-3J-3K-3L-2M-5N-4O-3P-3R-2S-3T-3U-3
^ BROKEN	A-2C-2D-2E-3F-3G-2H-2I-2J-2K-2L-2M-2N3O-2P-2Q-2S-2T-2U-2
^ BUY	A-4B-6C-5D-3E-3F-3G-6H-4J-4K-4L-4N-2O-3P-4Q-3R4T-5U-5
^ CAN	A-3B-3C-4D-3E-3F1G1H-4I-2K-4L-3M-2N-10Q-3S1T-4U-3
^ CANCEL	A-5B-3C-2D-2E-2F-2G-3I-3J-3K2L5M-4N-4O-2R-4S-3T-3U-3
^ CANTCOME	A-2C-2I-2J-2K2S-2
^ CARE	N1
^ CHANGE	A-3B-4C2D-4E-3F-3G-3H-4I-4J1K-4L-4N-4O-4P-4T-4U-4
^ CLOSE	A-2B-3C-3D3E-2F-2G-3H-2I-3J-3K-2L-2M-3O-3P-3Q-3R-2S-2T-3U-3
^ COURIER	A-3B-4C3D-3E-3F-5H-6I-3J-3K-3L-4M-4O-3P-4Q-4R-3S-6T-4U-3
^ DAY	B-3C-5D3E-5F-4G-4H-3I-4J2K-4L-3M-4N-3O-3P-5Q-5R-4T-4U-5
^ DELIVER	A-3B-3C-4D-4E-2F-4G1H1I-4J-3K-3L-4O-2P-4Q-3S-3T-4U-5
^ DOSE	A-2B-3E-2G-2H-2P2Q-2S-2
^ FACILITY	C-2D-2E-2F1G-2H-2N-2Q-2S-2
^ FAST	A-2D-3E-3G2H1J-3K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
^ FEE	C-2F-2G-3H1K-2N-3R-2T-2U-2
^ FREE	F-2G-2H1S-2
^ GONE	A2B-3C-3D-2E-2G-2H-2J-2K-2L-2N-3P-2Q-2R1S-2T-2U-2
^ GOODS	B-3D-3E-3F-3H-3I-3J-4K-3L-4M1N2O-2P-3Q-4R-4S-5T-4U-4
^ HELLO	A-3B-4D-3E-3F-2G-3H-3I-2J-3K-2L-3M-3N-4O-3P-4Q-4R-4S-5T-5U5
^ HOURS	B-3C-4D4G-3H-3I-4J-4K-3L-3M-3N-3O-4P-4Q-5R-3S-4T-4U-4
^ HOWLONG	A-4B-3C1D-3E-3F-4G1H-3J-3K-3N-5O-4P-3Q-3R-4T-3U-3
^ HOWMUCH	A-5B6C-4D-3E-4F-3G-5H1I-3J-3K-3L-3M-3N-3O-4P-4Q-5R-5S-8T-5U-5
^ HOWTOBUY	A-2B-3C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-2P-3Q-3R3S-3T-2U-3
^ IGNORED	A-2B-2C-5D-2E-2G-3H-3I-3J-3K1L-3M-2N2O-3P-3Q-3R-3S-3T-3U-4
^ ILL	A-3B-2C-2E-2F-3G-2H-2I-2N-3P3Q-2R-2S-3
^ JOB	A-2B-3C-2D-3E-2F-3G-2H-2J-2K-2L-2M-2N-3P-2Q-3R-2S3T-2U-2
^ LATE	A-2B-2D-2E-2F-2G-4H-3I-2J2K-4M-2N1O-2P-2Q-3R-2S-3T-2U-2
^ LOCATE	A-2B-3C-5D-3E4F-3G-3H-2I-2J-2K-2L-3M-2N-3O-3P-2Q-2R-3S-4T-3U-4
^ MEDICINE	A-2B-2F-2P2Q-2R-2S-3
^ MISSING	A-2B-3C-2D-2E-2F-2H-2I-2J-2K-2L-2M-2N3O-2P-2Q-2R-2S-3T-2U-2
^ MOVE	A-2B-2C-3D-3E-4F-3G-2H-2I-2J4K-2L-2M-2N-3P-2Q-3R-4S-4T-3U-3
^ MOVEHINT	A-3B-3C-4D-3E-2F-3G3H-3I-3J2K-3L-3M-3N-4O-3P-3Q-2R-4S-3T-3U-3
^ NEAREST	A-3B-3C-4D-4E4F-2G-4H-3I-3J-3K-3L-3M-2N-4O-3P-3Q-3R-4S-3T-3U-3
^ NOTDAY	A-3B-2C-2D-3E-3F-2G-2H-2I-3J3K-2L-2M-2N-2O-3P-2Q-2R-3S-2T-3U-3
^ NOTYET	A-3B-3C2D-3E-3F-3G-3H-3I-2J-3K-3M-4N-3O-3P-3Q-3R-3S-4T-2U-3
^ ONGKIR	A-2B-3C-2D-2E-2F-2G-3H3I-2J-2K-2L-2N-3O-2P-3Q-3R-2S-3T-2U-2
^ OPEN	A-2B-2C-3D4E-2F-2G-2H-3I-3J-4K-3L-2M-3N-3O-3P-5Q-4R-3S-5T-3U-3
^ ORDER	A-3B-4C1D-3E-3F-3H-3I-2J-3K-4L-2O-2P-4Q-4S-5T-4U-3
^ PACK	B-2C-2D-2E-2F-2H-2I-2J-2K-2L-2M-2N2P-2Q-2R-2S-2T-2U-2
^ PAY	A-3B-4C-3D-3E-3F-7I-3J-4K-4L-3N-4O-2P-4Q-4S3T-4U-4
^ PERSON	A-2B-5C-5D-5E-5F-5G-6H-4I-5J-3K-5L-4M-4N2O5P-5Q-9R-6S-5T-6U-11
^ PICKUP	A-3B-2D-2E-3F-3G2H1I-2J-2K-2L-2M-2N-2O-2P-2Q-3S-2T-3U-2
^ PLACE	A-2C-2D1E-2F2G-2K-2N-2
^ PRICE	A-3B3C-3D-4E-2F-2G-2I-3J-3K-3L-3M-2N-2O-3P-4Q-3R-3T-4U-4
^ PROMO	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-3O-2P-2Q-3R-2S2T-2U-2
^ QTY	H-2P-2R1
^ REMEDY	E-2F-3G-2L-2M-2N-2P2Q-2R-2S-3T-2U-2
^ RETURN	A-3B-4C-3D-2E-3F-3G-3H-2I-3K-3L-2M5N-5O-2P-4Q-4R-3S-6T-3U-3
^ ROBOT	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-4P-3Q2R-2S-2T-2U-2
^ SEEK	A2B-2C-3E-3G-2H-2I-2J-3K-2L-2M-2N-3O-3P-3Q-2R-4T-2U-2
^ SELL	A2B-5C-3D-4E-4F-5G-3H-3I-3J-3K-4L-3M-3N-4O-4P-3Q-4R-4S1T-4U-4
^ SERVICE	A-3B-2C-4D-3E-3F1G-3H-2I2L-2M-2O-3P-2S-4T-3U-4
^ STILL	A2B-4E-2F-3G-2H-3I-2J-2K-3N-4O-2P-3Q-2R-3S-3T-2U-2
^ STOCK	A2B-3C-3D-3E-3F-3G-3H-3J-3K-2L-2M-2O-3P-3Q-4R-4S-4T-4U-4
^ TALK	A-4B-4C-4D-4F-3G-4H-4I-4J-4K-3L-3M-3N1O2P-4R-5T-4U-4
^ THANKS	A-3B-4C-3D-4E-3F-3G-2H-3I-3J-3K-3L-3M-3N-4O-3P-3Q-3R-6S-7T6U-4
^ THING	A1B-4C-4D-5E-2F-5G-5H-7I3J-8K-3L-2M-4N-2P2Q-7S-2T-2U-8
^ TILL	A-2B-2C-2E-2F-2G-2H-2I-2J-3K-2L-2M-3N4O-2P-2Q-2R-2S-3T-3U-3
^ TIME	A-2B-3C-3D-4E-3F-2G-3H-4I-2J1K-2L-2M-2N-3O-3P-3Q-3R-4S-5T-4U4
^ TRACK	A-2B-2C1D-2E-2F-2G-3H-2I-2J-3K-2L-2M-3O-2P-2Q-2R-3S-3T-2U-2
^ WANT	A-2D-2F-4G-4H-3J1K-5M-3N-3P-3Q-4R1T-4
^ WHATTIME	A-3B-4C1E-4F-3G-3H-4I-3J-3K-3L-3M-3N-3O-2P-4Q-3R-4S2T-3U-3
^ WHEN	A1B-4C2D1E-4F-5G-5H-4J-5K-4L-4M-2N-5O-3P-5Q-5R-6S2T-5U-5
^ WHERE	B-4D-3E1F-3G-4H-3I-2J-3K-3L-3N-4O-3P-4R-4T-4U-4
^ WHY	A-3B-3E-3F-3G-4I-2J-2K-3L-2M-4N1O-3P-5R-3S-2T-3U-3
^ WRONG	A-2B-2C-3D-2E-2F-2G-3H-2I-2K-3L2N1O-2P-2Q-2R-2S-3T-3U-3
^ _ #	A-3C-6D-4E-4F-5G-5H-5I-4J-5K-4L-4O-4Q-5R2S-2T-4U-4
^ _ \$	A-8C-7D-6E-4F-11G-12H-8I-11J-7K-12L-9M-6N-9O-4P-8Q-7R-3S2T6U5
^ _ ACCOUNT	A-2B-2D-2E-3F-3G-2H-2I-3J-3K-3L-3M-4O-2P-3Q1R-4T-3U-3
^ _ ANGRY	A-3B-2C-4D-2E-2F-2G-2H-2M-2N4O-3P-2Q-2R-2S-4T-2U-2
^ _ ARRIVE	A-2B-3D-5E-2F-3H-3J-2K-3L-4M-4N1O-3P2Q-4R-4S-5T-4U-4
^ _ ASKING	C-2E-2G-2J-2K-2L-2M-2N-2O-2P-3Q1R-2S-3T-2U1
^ _ BOOKING	A-2D-3G-2I2J-2L-2N-2P-2S-4U-2
^ _ BOOKINGNO	A-2B-2C-2D-3E-3F-3G-2H-3I-3J-2K2L-3M-2N-3O-3P-2Q-2R-3S-3T-3U-3
^ _ BRANCH	B-3C-4E1G-4H-2I-3K-3L-2M-3N1P-5Q-7R-2T-3
^ _ BROKEN	A-5B-4C-5D-3E-4F-3G-4H-3I2J-3K-3L-3M-3N3O-3P-4Q-4R-4S-6T-4U-4
^ _ BUY	A-2D-2E-3I-2J-2K-4L1M-2N-2O-2P-2Q-3R1S-5T-2U-2
^ _ CAN	A-2B-3C-2D-4E-4H-2I1J-3K-3M-5N1P-3Q2R-6S-2T-3U-2
^ _ CANCEL	A-3C-2D-2E-2G-2H-2I-3J-3K1L3N-4O-2P-2Q-2R-3S-3T-2U-2
^ _ CANTCOME	C-2I-2J-2K3L-2N-3T-2
^ _ CHANGE	B-2D-3E-2F-2G-3H-2I-3J1K-2L-2M-3N-2O-2P1R-2S-3U-2
^ _ CLOSE	A-2B-2C-3D3E-3F-2G-3H-2I-2J-3K-3L-2M-2N-3O-2P-3Q-3R-3S-3T-3U-2
^ _ COMPLAIN	C-2G-2I-2N1O-2
^ _ COURIER	A-3B-3D-2E-4F-5G1I-2J-2K-2L-3M-3N1O-3P-4Q-4R-2S-5T-3U-3
^ _ DAY	A-4B-5E-3F-3H-5I1J-2K1L-4M-3N-4O-3P-4Q-4R-3S2T-3U-3
^ _ DELIVER	A-3B-2D-2E-2F-4G1I-3J-3K-2M-3N2O-2P-2Q-4R-3S-3T-2U-2
^ _ FACILITY	A-4B-3C-2D-3E-3F1H-3I-2J-2K-2L-2M-3O-3P-3Q1R-3S-3T-3U-4
^ _ FAST	A-2B-4C-3D-3E-3F-2G2I-3K-3L-3M-3N-4O-3P-3Q-3R-4T-3U-3
^ _ FEE	C-2D-2E-2G-4I-2J-2L-2N1O-2P-3Q-2R-4S-2T-2U-3
^ _ FRAUD	A-2B-3C-3D-2E-3F-2G-2H-3I-2J-2K-2L-2M-2N1O-2P-2R-2S-3T-3U-3
^ _ FREE	A-2B-2C-2D-2E-2G-2H1I-2J-2K-2L-2M-2N-3O-3P-2Q-3R-3S1T-3U-3
^ _ GONE	B-3C1D-3E-3F-3G2H-3J-3K-3L-3M-3N-2O-3P-2Q-3R-4S-4T-3U-4
^ _ GOODS	A1B-2D-3E-3F-3G-4H-3I-3J-3K-3N1O-2P-2S-4T-3U-4
^ _ HELLO	U1
^ _ HOURS	O2
^ _ HOWLONG	A-3B-2C1D-3E-3F-2G1H-2I-3J-2K-3L-3M1N-3O-2P-3Q-3R-3S-3T-4U-3
^ _ HOWMUCH	A2D-3F-3H-2I-3J-3K-4L-3M-5N-4P-7Q-5R-4S-7T-4U-3
^ _ ILL	A-2B-2F-2G-2I-2N1O-3P1R-2S-2
^ _ JOB	A-3C-2D1E-2F-4G-2H-2I-2J-2L-2M-2N-3O-2P-2R-2T-2U-2
^ _ LATE	A-5B-4C2E-4F-3G-5H-4I-4J-4K-3M-3N1O-4P-4Q-4R-3T-4U-4
^ _ LOCATE	A-2C1G-4H-2J-2K-2L1M-2N-3O-2P-2Q-2R-2S-2T-2U-2
^ _ MEDICINE	A-3B-3C-3D-2E-2H-3K-2M-2N-2O-2P3Q-4R-2S-3T-2U-2
^ _ MISSING	C-2F-2G-2H-2J-2L-2M-2N2Q-2R-2S-2
^ _ MOVE	D-2E-2F-2G-2J2L-2M-2N-2O-2S-2
^ _ MOVEHINT	A-3B-2C-3D-3E-3F-2G-3H-3J3K-3L-3M-3N-3O-3P-3Q-2R-3S-3T-3U-3
^ _ NEAREST	A1D-2E1F-2G-2N-2P-2Q-2S-3
^ _ NONEED	J-2K1L1
^ _ NOTDAY	C-2I-2J2N-2Q-3S-2
^ _ NOTYET	A-2B1C2D-2G-2H-3L-2M1N-2Q-2R-2S-3
^ _ ONGKIR	A-2B-2C-2D-2E-2F-2G-2H3I-2J-2K-2L-2M-2N-2P-2Q-2R-2S-3T-2U-2
^ _ OPEN	A-2B-2C-2D2G-2H-2J-2O-2P-3Q-2
^ _ ORDER	A-3B-3C-2D-3E-3F-2G-4H-2I-2J-2K-3L2M-4O-2P-3Q-2R1T-2U-2
^ _ ORDERNO	A-3B-2C3D-3E-2F-2G-2H-3I-3J-2K-3L1M-3N-3O-3P-3Q-3R-2S-4T-2U-3
^ _ PAY	A-4B-4D-3E-2H-5I-2J-3K-3L-3M-2N1O-3P-3Q-3R-2S1T-3U-3
^ _ PERSON	A-4B-3D-3E-3F-4H-3J-2K-4L-3M-2P-3R-4S-3T-3U1
^ _ PICKUP	A-4B-2C-2D-3E-4G2I-3J-3K-3L-3M-3N-4O-4P-4Q-4R1S-4T-3U-4
^ _ PLACE	A-5B-3C-4D1E2F4G-2H-3I-4J-3K-2L-2M-4N-3O-2P-3Q-3R-2S-4T-3U-3
^ _ PRICE	B2C-3G-2K-2L-2N-2P-2Q-2R-2S-4T-2U-2
^ _ PROMO	A-3C-2D-2E-2F-2G-3I-2J-2K-2L-2M-3N-4O-2P-2Q-2R-2S3T-2U-2
^ _ QTY	A-3B1C-2E-2G-2I-2J-2K-2L-2M-2O-2P-3Q-2R2S-3T-2U-2
^ _ REMEDY	B-3E-2F-2G-2H-2I-2K-2M-2N-2O-2P1Q-2R-2S-4T-2
^ _ RETURN	B-2C-3D-2E-3F-3G-3H-3I-2K-2L-2M5N-5O-2P-2Q-2R-2S-4T-2U-2
^ _ ROBOT	A-3B-3C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2M-3O2P-3R-3S-4T-2
^ _ SEEK	A3E-2F-2H-2I-2R-2
^ _ SELL	A2B-3F-2G-2I-2K-2N-2O-2P-2R-2S-3U-2
^ _ SERVICE	A-5B-3C-3D-2E-3G-3H-2I1J-2K1L-3M-3O-3P-4R-4S-4T-4
^ _ SPAN	A-3B-2D-2E-2F-2G-2H-2I-3J-3K-3L-3N3O-2Q-3R-2S-3T-2U-2
^ _ STILL	D1E-2F-2H-3I-2J-3K-2L-3M-3N-3O-2P-3Q-3R-3S-3T-2U-2
^ _ STOCK	A2B-2C-2D-2E-2G-2I-2M-2P-2Q-2R-2S-3
^ _ TALK	A-3B-2C-2D-3E-2F-3G-4H-2I-2J-4K-2L-3N-4O4P-3R-4S-4T-2U-2
^ _ THANKS	D-2E-2K-2N-2R-3S-2T3
^ _ THING	B-3C-3D-4E-4H-2I-4K-3L-4N-2O-3Q-2R-3T-5U-5
^ _ TILL	A-3B-3C-3D-3E-3F-4G-3H-3I-3J-2K-3L-2N1O-3P-3Q-3R-2S1T-3U-3
^ _ TIME	A-3B-2E-2F-2H-3K-2L-2M-2N-3O-2P1Q-3R-4S-4T-2U-2
^ _ TRACK	A-2B-2C4D-2E-2F-2G-2H-2I-2J-2K-3L-2M-3N-3O-2P-2Q-3R-2S-3T-2
^ _ WANT	A1B-3C-2D-2E-3F-3G-4H-2K-2L-4N-2O1P-2Q-4T-2
^ _ WHATTIME	A-2B-2C2D2E-3F-2G-3H-3I-3J-3K-3L-3M-3N-3O-2P-4Q-4R-3S-4T-3U-3
^ _ WHERE	A-3D-2E2F-2G-2H-2L-2N-2O-2Q-2S-2T-2U-2
^ _ WHY	C2G-3Q-2S-2
^ _ WRONG	B-2C-2N1Q-2R-2S-3T-2U-2
^ _ a	A-5B-6C-3D-6E-7F-4G-2H-6I2J-2K-6M-6N-2P-6Q-7R-3S1
^ _ about	A4B-3C-3E-4F-3G-5H-3I-3J-3K-2M-3N-3O-5P-4Q-3R-3S-4T-3U-4
^ _ ada	A2B-4C-3D-3E1F-4G-5H-4I-3L-3M-3P-4Q-3R-3T-3
^ _ all	A-2B-2C-2D-2E1H-2J-2P-2Q-2R-2S-2T-3U-2
^ _ am	A-2C-2D-2F-2H-2K-2L-3M-2P-3Q-2S-2U-2
^ _ aman	A-2B-2C-3D-2E-2F-2G1H-2I-2J-2K-2L-2M-3N-3O-3Q1R-2S-2T-2U-2
^ _ an	A-2B-2C-2E-2F-3G-2H-2J-2K-2L-2M-2N-3P1Q-2R-3S1T-2U-2
^ _ any	A1B-2C-2D-3I-2J-2N-2
^ _ anyone	A-2D1E-2G-2H-2N-2O1P-2Q-2S-2U-2
^ _ apa	A-5C-3D-3E2F-4G-6H-3I-4J-4K-4L-4M-4N-4O-3P2Q1R-5T-4U-4
^ _ are	A-2C-3F-3I-2J-2L-2M-2N-2O-2P-3Q-4R-2T1
^ _ at	A2B-2C-2D-3E-2F-3G-3H-3I-2J-2K-2L-2N1P-2Q-2R-3S-2T-2U-3
^ _ bagaimana	A-2B-2C-2D-2F-2G-2H-2I-2K-2O-2P1Q-3R1S-2T-2U-2
^ _ balas	N-3O2U-2
^ _ banget	A-2B-2D-3E-2F-2G-3H-2I-2J-2K-2L-2M-2O-2P-3Q-3R-3S-3T2U-3
^ _ banyak	M-2N1P-2R-2S-2T1
^ _ baru	A-3B-2C-3D-2E-3F-2H-2J-3K-3L-2N3O-2P-3Q-3R-3S-3T-2U-2
^ _ bikin	H-2I1J-2K-2O-2P-2Q-2R-2S1T-2U-2
^ _ bought	D-2M1
^ _ by	A-2B-2C-3D-2E1F-3H-3I-2J-3K-3L-3M-3O-2P-3Q-3R-3S-2T-2U-3
^ _ bye	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-3K-2L-2M-2N-2O-2P-2Q-2R-3S-3T3U-3
^ _ cara	A-2C-2D-2E-2F-2J-2L-2M1N-3O-2P-2R-3S-3T-2U-2
^ _ card	B-2C-2D-2E-2F-2G-2H-2I-2J-2K-3L-2M-2N-3O-2P-2Q-2R-2S2T-2U-3
^ _ cek	A3C2D-4E-4F-3G-3H-3I-5J-3K-3L-3M-4N-4O-3P-3Q-3R-3S-3T-3U-4
^ _ dari	A-3B-2C-4F-2H-5I-2J-2K-3L-2M-2N1O-2P-2Q-2R-2S-3T-3U-2
^ _ dengan	A-4B-5C-4D-4E-5F-5G-5H-5I-5J-5K-5L-5N-2P-3Q-3T1U-5
^ _ di	A1B-4E-2H-5I-3J-3K-4L-4M-2N1O-3P-2Q-5R-5S-4T-4U-4
^ _ do	A-3C-5D-3E-6F-5I-3J-4K-2L-2Q-2R-6S2T-4
^ _ does	A-4B1C-2E-2F-3G2I-3K-3L-3O-3P-5Q-3R-4T-2U-4
^ _ dua	B-2F-2G-2L-2M-2N1R2S-2T-2
^ _ dulu	A-3B-2C-2D-2E-2F-2G-3H-2J1L-2M-2N-2O-2P-3Q-3R2S-3T-2U-3
^ _ error	C-2E-2F-2H-2M-2N-2Q-2R-2S2T-2U-2
^ _ exactly	A-2B-2C-2D-2E2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2R-2S-2T-2U-2
^ _ far	C-2D-2E1G-2H-2N-2O-2P-2Q-2S1U-2
^ _ feel	H-2P1S-2T-2U-2
^ _ for	A2B1C-3E-4F-4G-4I-2K-4L-3M-2N-4O-3P-2Q-2R-4S-5U-3
^ _ good	A-3B-2C-3D-3E-3F-3G-3H-2I-2J-3K-3L-3M-3N-2O-2P-3Q-3R-3S-3T3U-3
^ _ got	A1B-3C-3D-3E-2F-2G-3I-2J-2K-2L-2N2O-2P-2R-3S-2U-2
^ _ guys	A-2B-2D1E-3F-2G-2H-2I-2J-2K-2L-2M-2N2O-3P-2Q-3R-2S-3T-3
^ _ hari	A-3B-3C-3E-3F-3H-3I-3J1K-3L-2M-3N-3O-3P-3Q-3R-3S1T-3U-3
^ _ have	A-3D-2E-3F-2G-4H-3I-2J-3O-3Q-2R-4S-3U-3
^ _ help	A-2B-2C-2D-2E-2H-2I1J-2K-2L-2M-2N-2R-2T1U-3
^ _ hujan	A-2B-2C-3D-2F-2G1H-2M-2N-2S1
^ _ i	A-2B-4C-3D1E-2G-2H-2I-3J-2K-5L-3N-7O-3T-4U-3
^ _ idea	A-2D-2E-2F-2G-2H-3J-2K-3L-2M-2N-2O-3P-2Q-2R-2S2T-3U-2
^ _ if	A1C-2M-2S-2
^ _ in	B-3C-2D-4F-3G1H-3J-3K-3L-2M-2N2O-3P-2Q-4R-4S-4T-3U-4
^ _ info	C-2G-2H1T2
^ _ ini	A-3B-3C-3D-2E-3G-3H-3I-4J-3K-3L-3M-2N-3O-5Q3R-4S-4T-2U-2
^ _ is	A-5B-3C-2F-6G-3H-2I-4J-4K-4L-3M-2O-3P-4R-5
^ _ it	C1D-2F-4G-2H-3I-4J-3K-4M-3N-6O-4Q-5R-2S-7U-4
^ _ itu	A-3B-3C-3D-2E-3F-2G-3H-2I-2J-3K-3L-3M-2N-3O-2P-2Q-4S-4T2U-2
^ _ jadi	A-3B-2C-3D-3E-3G-2H-2I-2J1K1L-2M-3O-2P-3Q-2R2S-2T-3U-3
^ _ jawab	A-2B-2C-2D-3E-2F-2G-2H-2I-2J-2K-2L-2M-2N1O-2P-2Q2R-2S-3T-2U-2
^ _ kalau	A-2B1C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2Q-2S-2U-2
^ _ kalian	A-2E1F-2
^ _ kamu	B-2C-2D-2E-2F-2G-3H-3I-2J-2K-2L-2M-2N-2O-2P-3R-2S1T-2U-3
^ _ ke	A-2B-2C-3D-2F-3H1L-2N-4O1Q-3S-4U-2
^ _ lagi	B-3C-2D-2E-2F-3G-2H-3I-3J-3K-3L2M-2N-5O-2Q1S-4T-4
^ _ lain	B-2C-2D-2E1F-2G-2H-2J-2K-2L-2M-2N-2O-2Q-2R-2S-2T-2U-2
^ _ lewat	A-2B-2C1D-2F-2H-2I-2J-3K-2L-2N-2O-2P-2Q-3S-4T-3U-2
^ _ made	E-2K1Q1U-2
^ _ maksimal	A-2B-2C-2D-2E-2F-2G1H-2I-2J-3K-3L-2M-3N-2O-2P1Q-2R-2S-3T-2U-2
^ _ mana	F1G-3H-3I-3J-3K-4L-2M-4N-4P-4Q-4R-3S-5T-3U-4
^ _ many	B-3D-4F-2H-3I-2J-2K-2L-2M-2N-2O-2P1Q-4R-3T-2U-3
^ _ me	B-5C-3D-4F-4G-5H-4J-2K-4L-4M-3N-6P-5Q-2R2T-5
^ _ minum	P2Q-2U-2
^ _ more	A-3B-2D-2E-2F-2G-2H-2I-2J-2K-3L-2M-2N-3O-2P-2Q-2R1S-3T1U-3
^ _ my	A-4B-2C-3D-2E-5F-3H-2J1N-5O-4P-3S-2T-4U-5
^ _ new	A-3B-2C-3D-3E-3F-2G-3H-3I-2J1K-3L-3M-3N2O-3P-3Q-3R-3S-3T-3U-3
^ _ nomor	A-3B-2C2D-2F-2G-3H-3I-2J-3K-3L-2N-3P-2R-2S-4T-3U-3
^ _ not	B-3C-3D-3E-3F-2G-2H-3J-3K1L-4M-2N1O-4P-3Q-3R-3S-4T-3U-3
^ _ now	G-2R1
^ _ of	A-3C-3D-2E1G-2I-2J-3K-3L-3M-4O-2P-3Q-2R2S-3T-2U-2
^ _ official	P-2Q1
^ _ on	B-2C-2G1H-2I-2J-2K-2M-2N-2O2P-2Q-2R-2S-2T-2U-2
^ _ one	A-4B-4C-3F-3G-3H-3I-3J-4K-3M-3N-3O-3P1Q-3R2S-4T-2U-4
^ _ or	A-3B-3C-2D-2E-3F-2H-2I-2J-2K-2L-2M-3N-2O-2P2Q-2R-3S-3T-2U-3
^ _ pakai	A-2B-2C-2D-2I-2L-2M-2N-2P-3Q1R-2U-2
^ _ pake	A-2B-2C-3D-2E-2F-3G2H-3I-2J-2K-2L-2M-3N-3P-4R-3T-3U-3
^ _ paling	D-2E1H-2S-2
^ _ per	B1P-2R-2T-2
^ _ rumah	C-2G2H-2I-2N-2P-2T-2
^ _ saja	A-2B-2C-2D-2G-2H-2J-2K-2M-2N-2O-2P-2R1S-2T-3U-2
^ _ satu	A-3B-3D-2E-2F-3G-3H-3I-3J-3K-3M-2N-4O-3P-4Q-3R3S-4T-3U-3
^ _ saya	A-4B-2C1D-2E-2F-2H-2L-4M-3O1Q-4R-2T-4U-3
^ _ says	A-3B-2D-2E1F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
^ _ sekarang	A-3B-3C-2D-3E-2F-2G1H-3I-2J-3K-3L-2M-2N-2O-2P-3Q-3R-2S2T-3U-3
^ _ sendiri	A-2B-2C-2D-2H1I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
^ _ should	A-2C-2D-2E-2G-2I-2J-2M-2N1O-2P1Q-2S-2T-2U-2
^ _ siap	R-2T1
^ _ siapa	A-2B-2D-2E-2F-2H-3J-2K-2L-2M-2N-3P-3Q2R-2S-4T-2U-3
^ _ sinar	A-2B-2D-3G-2H-2K-2M-2P-3Q2R-2T-2
^ _ size	A2B-3C-4D-3E-2F-3G-3H-3I-2J-2K-3L-3N-2O-2P-3Q-3R-3T-3U-3
^ _ son	P1
^ _ sudah	B-4C1D-3E-4F-3G-4H-4I-3J-3L-2M-3N-2O-4P-5Q-6R-5T-2U-5
^ _ take	A-2B-3G-2J-2K-2L-2N-2P-3R2S-2T-2U-2
^ _ tau	B1E1F-2G-2P-2Q2R-2S-4T-2
^ _ terus	A-2B-3C-2D-3E-3F-2G-3H-3I1J-2K-3L-3M-3N2O-3P1Q-3R-3S-3T-3U-3
^ _ that	B1C-4D-4E-5F-3G-5H-4I-4K-4L-4M-4N-4O-4P-5Q-4R1S-4U-4
^ _ the	B1C-4H-4I-5J-2K1N-8P-3Q-3R-2S-7T-4U-4
^ _ there	A-3B-2C-5F1I-3K-3L-3M-2N-6O-2Q-2R-4T-4
^ _ they	A-3B-2D1F2G-2H-2I-2K-2L-2M-2N-2O-2P-2Q-3R-2S-2U-2
^ _ this	A-2B-3C-3D-3E-2F-2G-3H-3I-2J-2K-2L-3M-3N-4O-4P1Q3S-4T-3U-4
^ _ tidak	B-3D-5G-7H-5J-4K-4L-5N1O-5Q-6R-6S-3U-6
^ _ to	B-4D-3F-4G-3H1I-2J-2K-2L-2O-2P-4R-3
^ _ told	C1D-2E-2J-2K-2O-2S-2U-2
^ _ total	B2E-2G-2H-2I-2J-2K-2P-2Q-2S-2U-2
^ _ u	A1B-3C-2D1E-3F-3G-3H-3I-3J-3K-3L-3M-3N-3O-4P-3Q2R-3S-3T-3U-4
^ _ ukuran	A1B-2C-2D-2E-2J-2K-2L-2M1N-2O-2Q-2R-2T-2U-3
^ _ untuk	C1E-2F-2G-2J-2L-2N-2P1Q-2R-2U-2
^ _ up	A-2B-2C-3G-2H-2I2J-2K-3L-2N1P-2R-2S-2T-3
^ _ us	A-2B-2C-2G-2I-2J2K-2N-2
^ _ ware	A-3B-2E-2F-2H-2I-2J-2K-2L-2M-2O-2P-2Q-2R1S-2T-2U-2
^ _ warna	A2B-3C-2D-2E-3F-2G-2H-2I-2J-2K-3L-3N1O-3P-2Q-2R-3S-2T-3U-3
^ _ was	B-3C-4D-5E-4F-3G-4H-4I-3J-3K-3L-4M1O-4P-3Q-3R-2S-4T-4U1
^ _ we	A-2B-2D-2E-2F-2G-2I-2J2N-2O-2P-2Q-2R1S-2T-2
^ _ what	A1B1C-3E1F-2G-3H-3I-2J-2K-2L-3M-2N-2O-3P-3Q-2R-3S-3T-3U-2
^ _ will	A-3B-2C2D-2F-3G-3H-2J-2L-2N-3P-2R2S-3U-2
^ _ with	A-2B-2C-2E-2F-2G-2H-2I1K-2L-2M-2O1P-2Q-2R-2S-2T-2U-2
^ _ won	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-3P-2Q-3R-2S2T-2U-2
^ _ would	A-3E-3F-2G1K-2L-2N-2O-2P-3Q-2S-2U-2
^ _ yang	B1E-4F-5G-4H-4I-3J-3K-4M-3P-5Q-2T-4
^ _ you	B-2D-2E-2G-2I-4J-3K-3L-4M-5N-8O-2P-7R-2S1T-3
^ _ your	C-3D-2E-2F1H-3I-2J-3K-2L-2M-2N-3O-2P-2Q1R-3S-3T-2U-3
^ ada	C-6D-2E-2G-2H-2I-2J-6K-4L-4M-4N-6O-2P-2Q-7R-6T-6
^ add	A-3B-3C-2D-3E-3F-4G-3H-3I-3J-3K-3L-3M-3N-4O-3P-4Q-3R4S-5T-3U-4
^ alright	A-2B-2C-2D-2G-2H-2J-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-2
^ am	A-2C1D-2E-2F-2G-2H-3I-2J-2K-2M-2N-2O-2P-2Q2R-2S-2T-2U-2
^ and	A2B2C-3D-4E-4F-4G-4H-4I-3J-3K-3L-4M-2N-3O-3P-3Q-4R-4S-4T-4U-4
^ any	C1D-5F1G-4H-3I-3K-3L-4M-4N-4P-4Q-3R-3S-2T-4U-4
^ anyone	A1B-2C-2D-3E-2F-3G-2H-2I-2J-2K-2L-2M-2N-2O-2P-3Q-2R-2S-2T-2U1
^ apa	D-2E-2H-2M-2Q1S-2U-2
^ apakah	B-2I-2K-2N-3Q-2R-2S-2T-2U-2
^ are	B-4C-5E-2F1H-5I-4J-5K-6L-4M-5N-7O-6Q1R-6T-6
^ bagaimana	A-3B-4D-4E-4F-4G-4H-4I-4J-5K-2L-5M-2N-6O-5P-5Q1T-4U-4
^ bagi	E1F-2S1
^ book	A-2B-3C-3D-2E-2G-2H-3I3J-2K-3L-2M-2N-2O-3P-3Q-3T-3U-4
^ cara	A-3B-3C-3D-3E-3F-3G-3H-3I-3J-3K-3L-3M-3N-3O-3P-4R-5S3T-4U-3
^ catat	C-2L-2N-3P-2R2S-2
^ cek	A1C1D-2E-2F-2G-2H-2I-3J-2K-2M1N-3O-2P-2Q-2R-2S-3T-2U-3
^ daftar	A-2D-2E1F-2I1J-2K-2N-2S1U-2
^ daging	A-3B-3C-4D-3E-2F-3G-3H-3I-3J-3K-3L-3M-3N3O-3P-3Q-3R-3S-3T-4U-3
^ dari	A-3B-2C-3D-2E2F-3G-2I-2J-2K-2L-2M-2N-3O-3P-2Q-2R-2S-3T-2U-2
^ dengan	A-2C-2D-3E-2F-3G-4H-3I-2J-2K-3L-2M-3N-2P-3R-4S-4T2U-3
^ di	A-2B-2D-5E2F1G-4H-2I-3J-2K-2L-2M-2N-4O-2P-2Q-3R-2S-5T-2U-2
^ did	A-2B-2C3D-2E-2F-3G-2H-3I-2J-2K-3L-3M-2N-3O-3P-2Q-3R-4S-3T-3U-2
^ do	A-2B-2C-3D-3E-2F2G1I-3J-4K-2L-4M-3N-7O-2P-4R-7T-5U-6
^ does	A-2C-2E-4I-3J-4K-3L-3N-5O-3P1Q-3R-4S-5T-4U-3
^ eh	A1B-2C-2D-2F-2H-2L-2M-2N-2P-2Q-2R-2S-2T-2U-2
^ get	A-2B-3C-3F-2G-2I1J-2K-4N-4Q-2R1U-2
^ give	A-4B-2C-3D-3F-3G-2H-3I-3J-3K-2L-3M-3N-3O-2P-3R1S-3T-3U-3
^ got	A2C-5D-3F-5G-4H-2I-3J-3K-3L-3M-3O-3P-4Q-3R-5S-5U2
^ great	N-2Q-2R-2T2U-2
^ hai	A-2B-2C-2D-2E-2G-2H-2J-2K-2L-2M-2N-2P-2Q-3R-2S-3T-2U2
^ halo	E-2Q-2S-2U2
^ has	C2G-3H-2I-2K-2L-2M1N-3O-2P-2R-2T-2U-2
^ have	B-3C-4D-3E-3F-3G-3H-3I-3K-3L-3M-3N-2O1P-3Q-2R-4S-3U-4
^ hello	E-2G-3H-2I-2L-2N-2P-2Q-2R-2S-3T-2U2
^ help	A-3B-3D-3E-3F-3G-3H-3J-3K-3M-3N-4O-3P-4Q-2S-5T-4U2
^ hey	B-2C-2D-2E-3F-2G-2H-2J-2K-2M-2N-2P-2Q-2R-2S-3T-2U2
^ hi	A-2B-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-3P-2Q-4R-2S-3T-2U3
^ hold	R1
^ how	B-7C-3D-2E-3F-6H-4I-4J-4K-4L-3M-2N-2R-8S1T-5
^ i	A-3B-3D-3E-3F-5G-2H-3I-3M-3O-2Q-5T-3U-2
^ if	G1
^ ini	A-4B-2D-3E-4F-5G-4H-4I-4J-3K-4L-4M-4N-4O-5P-2Q6R-5S-5T-5U-4
^ is	A-2C-2F1I-3J-3K-4L-4M-3N-10O-2Q1R-7T-6U-6
^ it	A-2B-2D-2E-2G-3H-2J-2K-3L-2N1O-2P-3R-2S-2T-3U-2
^ itu	A-2B2C-2D-2E1G-2H-2K-2L-2M-2P-3Q-3R-2S-4T-3U-2
^ jadi	A-2B-2C1D-2E-2F-2G-4H-3I-2K-2L-3M-2N-3O-2P-2Q-3R2S-2T-2U-2
^ jam	A-3B-2C-3D2E-3F-3G-3H-2I-3J1K-3L-2M-3N-3O-3P-4Q-3R-2S1T-2U-2
^ just	B-2C1D-2E-2F-3H-2I-2J-2K-2L-2M-2N-3O-2P-3Q-2R2S-3T-2U-2
^ kalau	A2D-3E-3G1I-3K-3L-2N-6O-3Q-5R-5S-6T-4U-4
^ kalian	A-2B-4C-3D-3E1F-3G-3H-3I-3J-3K-3L-3M-3N2O-4P-3Q-3R-3S-3T-3U-3
^ kamu	A-3B-2C-4D-3E-3F-3G-3H-3I-2J-3K-3L-2M-3N-3O-3P-4Q4R-2T-3U-3
^ katanya	A-3C3D-2F-2M-2N-3S-2
^ ke	D-2E-2F-2G1H-2K-2M-2N-2O1P-2Q-3R-2S-2U-2
^ keep	A-3B-2C-2D-2E-2G-2H-2J-2L-2M-2N-3O-2P-2Q-2R3S-3T-3U-3
^ kena	A-2B1C-2D-3E-3F-2G-3H1I-2J-2K-2M-2N-3O-2P1Q-3R-3S-3T-3U-3
^ kode	A-2B-2C2D-2E-2F-2G-2H-2J-2L-2M-2N-2O-2Q-2R-2U-2
^ kulkas	K1N1
^ lagi	A1D-2S1
^ langsung	A-2B-2C-2D-2E-2F-2G-2H-3I-2J-3K-3L-2M-2N-4O-4P-2Q-3R3S-2T-3U-2
^ let	B-3C-3D-2E-2F-2G-2H-2I-3J1K-3L-2M-3N-2O1P-2Q-3R1S-4U-2
^ make	A-4B-4C-4D-3E-4F-3G-3H-3J-4K-3L-2M-3N-4O-3P-3Q-3R3S-4T-4U-3
^ mana	A-3B-3C2D-3E-3F-3G-3H-3I-3J-2K-3L-2M-3N-4O1P-3Q-4R-3S1T-3U-4
^ mantap	A-2B-2C-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-3
^ mohon	A-2D1E-2F-3G-4H-2I-3K-3M-2N-2P-3Q-4R-3S-3T-4U-3
^ my	B-2C-2D-2F-4G-4H-2I1K-2L-3M-2O-3P2Q-4R-5T-3U-3
^ nice	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-3R-3S-2T1U1
^ nomor	B-4C1D-4F-3G-4H-5I-4J-4L-5M-5N-6P-4Q-6R-5S1T1U-4
^ ok	A1B-3C-4D-3E-3F-3G-4H-3I-3J-3K-4L-3M-3N-3O-3P-5Q-4R2S1T-2U-4
^ okay	A-3B-2C-2D-2E-2F-2G-2H-2I-3J-2K-2L-2M-2N-2P-3Q-2R1S-2T1U-2
^ oke	A-3B-3C-3D-2E-2F-2G-3H-2I-2J-2K-3L-2M-2N-3O-3P-3Q-3R1S-4T3U-3
^ one	A-2B-2C-2D-2E-2H-2I-2J-2K-2L-2M-2O-2R2S-2T-2U-2
^ perfect	A-2B-2E-2H-2N-2P-2Q-2R-2S-2T2U-2
^ permisi	S-2U1
^ perut	P1
^ put	A-3B-3C-3D-2E-2F-2G-3H-3K-3L-2M-3N-3O1P-3Q-4R1S-4T-3U-4
^ reserve	I1J-2K-2
^ rumah	A-3B-2D-2G1H-2I-2K-2M-2O-2R-2S-2U-2
^ satu	A-2C-2D-2E-2F-2G-2H-2J-2K-2L-4M-2N-2O-2P-3Q-3R2S-3T-2U-3
^ saya	A-2B-3C-3D-2E-2F-4H-3L-3M-3N1P-3S-4T-3U-4
^ sayur	A-2B-3C-2D-2E-2F-2H-2J-2K-2L-2N2O-2P-2R-2S-2T-3U-3
^ see	A-3B-2C-2D-2E-2F-2G-3H-3I-2J-3K-2L-3M1N-2O-3P-2Q-2R-3S-3T2U-3
^ semua	F1K-2
^ should	A-3B-3C1D-3E-4F-3G-3H-3I-3J-3K-3L-3M-3N-3O-3P2Q-3R-3S-3T-3U-2
^ show	A1B-2C1D-3E1F-3G-2H-2I-2J-2K-3L-3M-2N-3O-3P-2Q-2R-3S-2T-3U-2
^ siap	A-2B-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T2U-2
^ siapa	A-2B-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q1R-2S1T-2U-3
^ sip	A-2B-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T2U-2
^ so	A-3B1C-2D-3E-2F-3G-2H-2I-2J-2K-3L-2M-2N1O-2P-3Q1R-3S-3T-2U-3
^ sorry	B1C-3D-3E-3F-3G-3H-3I-3J-3K1M-3N-3O-3P-2Q-2R-3S-3T-3U-3
^ sudah	A-5B-5C2E-4F-4G-6H-5I-3J-4L-5M-2O-4P-5Q-5R-5S-7T2U-5
^ susu	C-3D-2G-2I-2K-2L-2M-2N2P-2R-2S-2T-2U-2
^ take	B-2C-2F-2G-3J-2K-2M-2N-2P-2R2S-2T-2
^ td	C1D-2S-2U-2
^ tell	C-3D-2G-3H-2I-3J-3L-2M-2N-3O-3P-2Q1R-4S1T-2U-4
^ tes	A-2B-3C1D-3E-2F-2G-2H-3I-2J-3K-2L-2M-2N-3O-2P-3Q-3R-3S1T-2
^ that	A-2B-3C-3D-2E-3F-2G-2H-2I-2J-3K-3L-3M-2N1O-2P-3Q-4R-3S-3T2U-3
^ the	A-5B-6D-3E-4F-5G-6H-4I-2J-3K-2N5O-4P-5Q-3R-4S-7T-4U-4
^ there	A-2B-2C-2D-2E-2F-3G-2H-3I-2J-2K-2L-3M-2N2O-2P-2Q-2R-2S-3T-2U-3
^ this	A-4B-3D-4E-3F-2G-3H-3I-3J-3K-3L-3M-2N4P-3R-3S-3T-3U-4
^ tidak	A-3B-3C-3D-3E-3F-3G-3H-3I-3J-3K-2L-3M-3N-3O1P-3Q-3R-4S3T-3U-3
^ total	A-2B2C-2F-2G-2H-3L-2M-2N-2P-2S-2T-2
^ uang	C-2
^ very	A-2B-2C-2D-2F-2G-2H-2I-2J-2K-2L-2M-2N2O-2P-2Q-2R-2S-2T-2U-2
^ ware	M-2
^ what	A-2C-3D-2E-2G-2I-4J-5K-3L-3M-5N-2P-3R-6S1T-5U-2
^ which	B-4C-3H-3I-3J-3K-4L-3M-4N-4O-3P1R-4T-3U-4
^ who	A-3B-3D-3E-3F-2H-3I-2J-2K-3L-3M-2N-2P-3Q2R-3T-3U-4
^ will	B-3C-4E-4F1G1H1I-3J-4K-4L-3N-3O-3P-2Q-3R-3S-3T-3U-4
^ would	B-3C-2D-2E-2F2H-3I-2K-2L-2M-3N-2O-2P-2Q-2R-3S-2T-2U-3
^ yang	A3C-3G-2H-4I-3J-4K-3L-6M-4O-2P-5Q-3R-2S-5T-5U-6
^ you	A-2B-4E-5F-3G-3H-3I-3J-3K-3L-3N3O-4P-3R-4S-6T2U-6
^ your	A-3B-2C-2E-2F-2G-2M-2N2O-2R-2S-3U-2
a	A-5B-3C-4D-3G-3H-2J-6K-5L-3N-2R-2S1T-4U-4
a #	G-2P1R-2
a BOOKING	D-2E-2H-2I3J-4L-2O-2R-3S-3U-2
a BRANCH	D-2F-3G1N1Q-2S-2
a BROKEN	A-2B-2C-2E-2F1G-2H-2I-2M1P-2Q-2R-2S-3
a COMPLAIN	A-2B-2C-2D-2E-3F-2G-2H-3I-3J-2K-2L-2M-2N2P-2Q-3R-2S-3T-2U-3
a DELIVER	B-2C-3D-3E-2F-4G3H-4I-3J-3K-2L-3M-3O-3P-4Q-3R-4S-4T-3U-3
a FACILITY	A-2C-2D-2E-2F3G-2H-2I-2N-2O-4Q-3S-3T-2
a FEE	B-2D-2F-2G-2H2I-3J-2L-2M1N-2O-2Q-2R-2S-2U-2
a ILL	E-2P1
a MOVEHINT	I-2J2
a PAY	H-2
a PERSON	A-2D-2E-3F-3G-2H-2I-3M-2N-2O2P-2Q1R-2S-4U-2
a PRICE	A2B-2H-2R-2S-2
a PROMO	H-3Q-2S1
a RETURN	E-2F-3H-2M2N-2Q-2S-3U-2
a ROBOT	O-2Q2
a SERVICE	A-2E-3G-2H-2I3J-5K-4M-2N-3O-2P-2Q-2R-2S-4U-2
a THING	C-4D-3E-6J-5K-3L-3M-3N-4O-3P-5S-3T-3U-3
a _ \$	A-3B-3C-7D-2G-5H-2J-5K-6L-5M-3N-4O2P-2Q1R-4S2T-5
a _ BOOKING	F-2H-2
a _ DAY	A1C-3D-3E-2F-2G-3H-3J-3K-2N1Q-2R-2
a _ FEE	B-3D-2E-2F-4G-2H1I-2K-2O-2P-2Q-3R-2S-3U-2
a _ ORDER	E-2F-2M1N-3Q-2U-2
a _ PERSON	N1Q-2
a _ PRICE	B1G-2J-2K-2O-2S-2
a _ PROMO	A-2F-2H-2I-2O1S-2U-2
a _ RETURN	C-2D-2E-2F-3G-3H-2I-2J-3K-3L-3M-2N2O-4P-3Q-2R-2S-3T-2U-3
a _ SERVICE	I2J-3K-2
a _ THING	C-2E-2F2G-2H-3I-2J-2K-2L-2M-2P-2R-3S-2
a _ about	A-2
a _ and	A-3B-2C-2G-2H-2I-3K-2L-2M1N-2O-2R1S-2
a _ at	A-4B-3C-3D-4E-3F2G-3H1I-2J-2K-3L-3M-3P-3Q-3S-5T-3U-3
a _ for	C-2D-2F-3H-4J-2K-2N-2O-2P-3Q-2T-2
a _ i	E-3F-2G-2H-2I-2J-2M1O2P-2Q-3S-3
a _ in	A-2B1D-2E1G-3H-3K-2L-2M-2O-2Q-3S-3U-2
a _ of	A-2C-3D-4E-4F-2G-3H-3I-3J-2K-3L-2M-3N1O-3P-3R1S-2T-3U-5
a _ on	A-3B-2D-3E-3F-3G-3H-4I1J-2K-2L-2N-3O-2Q-3R-2S1T-2U-3
a _ one	A-3B-3C-2E-2F-2G-2H-2J-2L-2M2N-3O-2P-3Q-2R-3S-3T1U-3
a _ to	A-3B-2C-2I-2J-2Q-2R-2S1
a _ ware	A2E-2F-2G-2H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
a _ what	B-2E-2P1S-2
a car	A-3B-2C-2D-2E-2F1G-2H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S2T-2U-2
a new	M1N-2R-2
a ware	A1E-2F-2R1
a week	C-2F-2M1N-2
abang	A-2B-2C3D-2E-3G-2H-2J-2K-2L-2M-2N-2O-2P-2S-2T-2U-2
able	B-2C-2D-2E-2G-3H-2I-2J-2K-2N-2O1P-2R-2S-3T-2U-3
able to	B-2C-2D-2E-2G-3H-2I-2J-2K-2N-2O1P-2R-2S-3T-2U-3
about	A4B-4E-5F-3G-3H-4I-2J-3K-2M-3P-3Q-2R-5S-3T-4U-4
about _ \$	A2B-3C-2D-4E-3F-3G-3H-3I-2J-2K-3L-3M-2N-2P-4R-2T-3U-4
about a	B-2H-2N1P1Q-2
about the	A2B-2C-2D-3E-3F-2G-2H-2J-2L1M-2N-2O-3P-2R-3S-3T-2U-2
about your	A-3C-2O-2Q-2R-2S1
accept	A-2B-2D-2E-3H-3K-2L-2N-2O-2P-2Q-3R-2S1T-2U-3
accept PAY	F2G-2S-4
accept _ \$	C-2D-2E-2G-3H-3J-2K-2M-2O-2Q-3R-2S2T-2U-3
accepted	A-2C1D-2E-2F1G-3H-2L-2M-2N-2R-2S1
ada	B-3C-3D-3F1G-3H-2I-3J-2K-3L-4M-4N-2O-3P-2Q-6R-5S-2T-2
ada \$	A3B-6C-2D-5F-2G-2H-5I-3J-4K-5L-3M-5O-2P-5Q-3R-5S-6T-6
ada BRANCH	A-3D-2E3F-3G-2N-2S-2U-2
ada FACILITY	A-2E-4F1G1H-2N-2O-2P-2S-3U-3
ada GONE	A1B-2C-2D-2E-2G-2H-2J1M-2O-2P-2S-2T-2U-2
ada HOWMUCH	B-3D-3E2F-2H-3N-2O-2S-2U-3
ada JOB	A-2B-3D-2E-2F-2O-2S2T-2U-2
ada PERSON	A-4B-3C-3E-3F-3G-3H-2I-3J-2K-3L-2M-2N-2P-2Q-4R-2S-2T-3U1
ada PROMO	A-3C-2E-2F-2H-2N-2O-2P-2S2T-2U-2
ada SERVICE	A-3E-2F1
ada STOCK	A3E-3F-2N-2P-2S-2
ada THING	A1B-4E-3F1G-2H-2I-2J-2K-2M-2N-2O-2P-3R-3S-3T-2U-3
ada WHERE	B-2C-3E2F-3H-2J-2K-2M-2N-2O-2P-2R-2S-2T-2U-2
ada _ \$	A2B-4D-5E-3G-2H-2K-2L-3M-4N-3O-4P-4Q-2R-3S-4T1U2
ada _ BRANCH	A-2B-3C-2D-3E2F-2G-2H-2I-3J-2K-2O-2Q-2S-2T-2U-3
ada _ CAN	A-3B-3C-2D-3E-3G-2H-2I-3J-3K-3L-3M-2N-3O1P-2Q-3R-3S-3T-3U1
ada _ DELIVER	A1F-2H-3N-2R-2
ada _ FACILITY	A-2F2
ada _ FAST	A-2C-3F1H-2N-2S-2U-2
ada _ ONGKIR	A-2E-2F-2H2O-2S-2U-2
ada _ PLACE	A1D-2F-2G-2H-2N-2S-2
ada _ SERVICE	A-4F3U-2
ada _ THING	B-2E-2G-2H-2I-2J-2N-2R-2S-3U-2
ada _ apa	A-3B-2D-2E-3F-2G-2Q-2S2U-2
ada _ di	A-3B2C-2D-3E1G-3H-3I-3J-2M-2N1O-2P-3R-2S-3T-2U-3
ada _ lain	A3B-3C-3D-3E-4F-3G-3H-2I-2J-2L-2M-3N-3O-3P-2Q-2R-3S-3T-3U-3
ada _ saja	B-3C-2E2F-2S-2T-2
ada _ tidak	A1B-3C-3D-5E-2G-4H-4I-2J-3K-2L-2M-2N-4O1P-4Q-5R-3S1T-3U-6
ada _ untuk	A-2B-2C-2D-2F2G-2I-2K-2L-2N-2O-2P-2Q-2R-2S-2T-2U-2
ada di	D-2E1H-2I-3J-2K-2M-2N-3O-3P-2Q-3R-2S-3T-2U-2
ada kabar	C2D-2G-2N-2T-2U-2
ada lagi	B-2C-3D-2E-2F-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-2T2U-3
ada tempat	A-3D-2E-3F3P-2
ada tidak	A3B-4C-4D-5G-2H-3I-2J-3K-2L-3M-3N-5P-4Q-2R-4S-3T-4U-5
ada yang	A-2B2C-2D1E-5F-4G-3H-3I-3J-3K-2L-3M-3N-4P-3Q-4R-4S-4T-4U1
add	A-3B-3C-2D-3E-3F-4G-3H-3I-3J-3K-3L-3M-3N-4O-3P-4Q-3R4S-5T-4U-4
after	B-3C-3D1E-2F-2G-3H-2I-3J-2K-4M-3N1O-3P-2Q-4R-3S-4T-3U-3
after _ \$	A-3B-2C-2D2E-2F-3G-3H-2I-3J-3K-3M-2N1O-2Q-3R-3S-4T-2U-2
again	A-2B-2C-3D-2E-3F-2G-2H-2J-2L-2N2P-2Q-3R-2S-3U-2
again \$	A-2C-2D-2E-3F-2G-2H-2J-2N1P-2Q-2R-2S-2U-2
ago	C1K-2L1M1
ah	D1E-2F-2H-3I-2J-2K-2L-2M1N-2R-2U-2
ah \$	D1E-2F-2H-3I-2J-2K-2L-2M-2N-2R-2U-2
airport	E1F-2S-2
all	A-4B-4C-4E-3F-2G-4H-4I-2J-4K-4L-3M-3N1O-4Q-4R-5S-5T2U-4
all \$	A-3B-2C-3D-2E-2G-2H-2I-3J-2K-2L-2M-2N2O-2P-3Q-2R-2S-2U-2
all BRANCH	A-3B-2C-2E1G-2H-2I-2J-2K-2M-2N-2O-2P-2Q-2T-3U-2
all _ \$	A-3B-2C-3D-3E1F-2G-3H-2I-2J-2K-3L-2M-2N-3O-2P-3Q-3R-3S-3T2U-3
already	A-2B-2C2D-2E-2F-2G-3H-3I-2J-2P-2S-2T-2U-2
alright	A-2B-2C-2D-2G-2H-2J-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-2
am	B-3D-3F-3G1I-2K-3M-3N-2O-3P-2S-4U-2
am ANGRY	C-2J-2N2O-2S-2
am _ \$	B-2C-3D-2G1H-3I-2K-2L-3M-2O-3Q-2R-3T-2U-2
am _ ANGRY	N1
am _ PLACE	A1B-2C-2E-3F-2G1H-2J-2K-2P-2S-2
am _ TALK	H-2O-2Q2
am _ to	A-3C-2E-2G-3H-3I-2J-3K-2M-2N-3O-2Q-2R1S-2T-2U-2
am _ with	A-2B-2C-2G-2N1O-2P-2
am i	A-2C1D-2E-2F-2G-2H-3I-2J-2K-2M-2N-2O-2P-2Q2R-2S-2T-2U-2
am in	A1B-2D-2E-4F-2G1H-3J-2P-2S-2
aman	B-3C-4D-3E-3F-3H-3I-3J-3K-3L-3M-4N-4O-4P2R-4S-4T-3U-3
aman _ \$	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-2Q1R-2S-2T-2U-2
aman tidak	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-3Q1R-2S-2T-2U-2
amat	A-2B-2C1D-2E-2F-2G-2I-2J-2K-2L-2M-2N1O-2P-2Q-2S-3T-2U-2
amat \$	A-2B-2C1D-2E-2F-2G-2I-2J-2K-2L-2M-2N1O-2P-2Q-2S-3T-2U-2
an	A-2B-3D-3E-5F-4G-4H-4J-3K-4O-2Q-2R-5S1T-4U-5
an ACCOUNT	C-2G-2I-2J-2L-2M-2N-2O-2P-2Q-2R-2S3T-2
an BOOKING	A-2B-2C-2D-2G-2H-2I3J-3K-2N-2P-3Q-2R-2S-3T-2U-2
an ORDER	B-2E-2G-3H-2L1M-3N-3P-2Q-2R1S-3U-2
an PERSON	I-2N-2O2R-2U-2
an SERVICE	I1
an THING	C-4D-3E-3F-3G-3H-4I-3J-3K-3L-4M-2N1O-3P-4Q-4R-4T-3U-4
an _ \$	A-4C-5D-2E-3F-3G-2H-4J-2K-3M-3N1O-3P-5R-2S1T-3U-4
an _ for	A-2B-2C-3D-2E-2F-2G-2H-2I2J-2K-2L-2M-2N-3O-3P-3Q-3R-3S1T-2U-2
an hour	A-3B-3D-2E-2F-2G-3H-2I-3J2K-3L-2M-3O-3P-3Q-3R-3S-3T-3U-3
and	A1D-5E-5F-3G-2H-4I-2J-3K-4L-2M-3N2O-3P-3Q-2S-2T-3U-3
and CANCEL	F-2K-2L1M-2
and HOWMUCH	B1M-2
and THING	A-2C-2E-2F-2H-2I-2L-2N-2O-2P-2Q-2S2U-2
and _ \$	A-3B-2C-4G-4H-3I-3J-2K-2M-3N2O-3Q-2T-2
and _ is	B1
and _ the	A-2C-2I1K-2M-2R-2
and it	G-2J-2N1Q-2
and the	A-2B1E-2R-3
anda	O-2Q1
another	J-2K1M1
answer	A-2C-3D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N1O1P-2R-2S-2T-2U-3
any	C1F-2G-3H-2K-3M-2N-6P-4Q-5R-3S-5T-4U-4
any BRANCH	A-3B-3C-3D1E1F1G-3H-2I-2J-3K-2N-3O-3P-2S-2T-2U-2
any CHANGE	A1C1E-2G-2
any THING	A1B1C-3D-3E-3F-4G-3H-3I-2J-2K-2L-2M-2N-3O-3P-3Q-2R-2S-4T-2U-2
any _ \$	A-3D-3E-3F-3G-3H-4I-2J-3N-3O-3P-2Q-2R-2S-2T-3U-3
any _ GONE	A2C-2F-2N-2
any _ NEAREST	D-3E1
any _ for	B-2C-2F-2G-2H2J-2O-2
any _ in	D-2G-2
any _ on	A-2B-2C2D-2E-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2S-2T-2
any _ to	A-2E-2F-2G1H-2Q-2
any _ with	F1O-2
any idea	A-2C1K-2S-2
any more	A-2C-2H-2L1
any other	A1B-2C-2
anybody	B-3C-2D-2E-3F-2G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T-3U2
anyone	B-2C-2D1E-2F-2G-3H-3I-2J-2K-2L-2M-2N-2O1P-3Q-3R-2S-3T-2U1
anything	A-2B1C-3F-3G-5I-2K-3L-4M-3N-3O-3P-3Q1R-4S-3T-3U-4
anywhere	A1C1E-2F-2N-2S-2
anywhere _ PLACE	A2E-2F-2
apa	A-5B-4C-6D-6E1F-4H-5I-5J-6K-4L-4M-3N-7O-6P3Q2R-7S2T-7U-8
apa \$	A-5B-2C-5D-5E1F-4H-5I-4J-4K-4L-4M-4N-6O-4P4Q1R-6T-5U-5
apa _ \$	A-2B-5C-5D-3F-2H-5I-3J-5K-5L-4N-5O-5R-6S4T-5U-6
apa _ di	B-3C-2D-3E2F-2G-3H-2I-2J-2K-2L-2M-2N-2O-2P-2R-2S-3T-2U-3
apa _ yang	Q1
apa saja	B-4C-3D-2E-5G-4H-2I-2J-4K-3L-3N-2O-3Q2R-4T-4U-5
apa yang	A-3B-3D-3E1F-2G-2H-2I-2K-2L-3M-2N-2O-2P2R-2S-4T-2U-3
apakah	B-2I-2K-2N-3Q-2R-2S-2T-2U-2
apakah BRANCH	B-2E-2H-2I-2J-2K-2M-2N-2P-3Q-2S-2T-2U-2
apakah _ BRANCH	A-2D-2E2F-2T-2U-2
apakah _ PLACE	A-2E-2F1G-2K-2N-2U-2
apply	S1
arah	A-2C-2D-2E2F-2G-2H-2J-2K-2M-2N-3O-2P-2Q-2S-2T-2U-2
are	B-2C-4D1G-2H-4I-4J-5K-2L-4M-5N-6O-7P-2Q2R-6S-2T-2
are THING	A2B-2C-3D-3E-2F-4G1H-3I-2J-2K-3L-3M-3N-3O-2P-3Q-4R-3S-4T-2U-4
are _ \$	A-4B-4C-3F-2H-3I-2J-2K-3L-3M-3O-3P-3Q2R-3S-4U-2
are _ OPEN	D1G-2J-2O-2P-2Q-4S-2
are _ PERSON	B1U-2
are _ THING	C-2D-3E-3F-3G-3H-2I-2J-2K-3L-2M-2N-2O-2P-2Q1R-2S-2T-3U-3
are _ a	D-2E-2F-2G-2H-2Q2S-3T-2U-3
are the	A-3C-2E-3F1H-3I-2J-2K-3L-2M-3N-2O-2P-4Q-3R-4T-2U-3
are there	B-3C-2D-4H-3I-2J-3K-3L-2N-2P1Q-3R-2S-3T-2U-4
are they	A1B-2C-2D1G-2J-2K-2L-2N-2O-2P-2Q-2R-2S-2U-2
are you	A-5C-5F-6G-7H-4I-2J-2K-3L-2M-3N-4O-5P-4Q2R-3T-5
area	B-2C-2D-2E-4G2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-2T-2U-2
area \$	A1C-2D-2E-2F-2H-2I-2J-2K-2L-2M-2N-2P-2R-2
area _ \$	B-2C-2E-2F1G-2K-2O-2Q-2T-2U-2
around	A1B-2C-2D1G-2H-3I-2J-2P-2Q-2R-2S-2T-2U-2
around PLACE	A1D-2P-2
around _ \$	A2B-2H-2
as	A-2B-3C-2E-2F-3H-2I-2J-3K-3L-2M-2N-3O-2Q-3R2S-3T-3U-3
asap	A2B-3D-2E-2F-2G-2H-2I1J-2K-2L-2M-2N-3O-3P-2Q-2R-2S-3T-2U-3
aside	G-2N-2P-2R1
asli	I-2O1U-2
asli \$	I-2O1Q-2U-2
at	A1B-3C-2E-6G1H-2J-4K-3L-4M-5N1O-4P-2Q-4R-3S-5T-4U-4
at PLACE	A1C-3D-2E-2F1G-7H-6I-2J-2L-2M-3O-4P-4Q-3S-5T-2U-3
at TIME	A-2B-2C-2E-2F-2H1J-2K-2L-2M-2P-2Q-2S-2U-2
at _ \$	A2B-5C-5D-4E-5H-2I-4J-5K-4L-3M-3N2O-4Q-5R-2S-5T-4U-4
at _ BRANCH	B-2D-4E-3G-2K-2L-2M-2N-2O-2P-2Q-3S1U-2
at _ PLACE	A2B-2C-2E-5H-3I-2J-2K-2P-2R-2S-3
at _ TILL	A-2C-2D-2F1G-3H-3I-2J-3K-2L-3M-2N2O-2P-2R-3S-2U-3
at a	D-2E-2G1H-2
at all	A-3B-2C-3D-2E-2G-3H-2I-2J-2K-2N2O-2P-3Q-2S-2T-3U-2
at me	G-2N1Q-2
at my	A-3B-2D-2E-2G2H-2J-3K-2L-2N-3O-2P-2R-2S-2T-2U-2
at the	B-3E-6I-2J-3K-2L-3M-2O-2P-3S-5T-2U-2
at your	A1B-2D-4E-3G-4H-2K-2M-2O-2P-2Q-3R-2S1T-2U-3
atau	A-3D-2F2G-3H-2I-2J-2K-2L-3N-2O-4R-3T-2U-2
atau ROBOT	Q1
atau _ \$	A-3C-2E-2F-2H-2I-2J-2K-2L-2M-3N-2O-4P-2Q1R-2S1T-2U-2
away	A-2B-2C-2D-2E-2H1N-2O-2P-2Q-2R-2S-2
away \$	B-2C-2D-2H1K-2L-2N-2R-2S-2U-2
awesome	A-2B-2C-2D-2E-2F-2G-2K-2N-2P-2Q-3R-2S-2T2U-3
back	A1B-2C-2D-2E-2F-2G-3H-2I-2J-2K-3L-3M2N-2P-3Q-2R-3S-4T-2U-3
back \$	A1B-2C-2D-2E-2F-2G-3H-2I-2J-2K-3L-3M2N-2P-3Q-2R-3S-4T-2U-3
bad	A-2B-2C-3D-3E-2F-2G-2H-3I-2J-2K-2L-2M-2N3O-2P-2Q-2R-3S-3T-3U-2
bad \$	B-2C-2E-2H-2J-2K-2N2Q-2R-2S-2T-2U-2
bag	C-2H-2I-2J-2K-2L-3M-2N2O-2P-2Q-2R-2S-2T-2U-2
bagaimana	A-3B-5E-4F-4G-3H-4I-2J-3K-4L-3O-4T-4U-4
bagaimana \$	A-2B-4E-4F-4G-4H-3J-5K-3L-4O-3P1T-3U-4
bagaimana _ \$	A-4B-4D-3E-3F-3H-3I-4J1K-4M-2N-5O-3P-5S1T-3U-3
bagaimana cara	A-2B-2C-3D-2E-2F-2G-2H-2I-2N-3O-3P-3R-3S-3T-2U-2
bagi	E1F-2S1
bagus	A-3B-3C-3D-3E-3F-2G-2H-3I-3J-3K-3L-3M-3N-3O-3Q-3R-3T2U-3
bagus untuk	P1
bahasa	A-2B-2C-2D-2E-2F-3G-3H-2I-2J-2K-2L-2M-2O-3P-3Q3R-3S-3T-2U-3
bahasa _ \$	Q1
balas	N-3O1Q1U-2
balas \$	N-3O2Q1U-2
bales	B-2C-2K-2L-2N-3O2Q-2R-2T1U-3
bandung	A-3B-3C-2D-3E3F-2H-3I-2J-2K-2L-2M-2N-3O-4P-2Q-3R-2S-3T-3U-4
bandung _ \$	A-2B-2C-2D-2E2G1H-2I-2J-2K-2L-2M-2N-3O-3P-2R-2S-2T-2U-3
banget	A-2B-2C-2D-3E-3F-3G-3H-2I-2J-2K-2L-3M-2N2O-2Q-4R-3S-4T1U-4
banget \$	A-2B-2C-3D-2E-3F-3G-2H-3I-2J-2K-2L-2M-2O-2P-3Q-3R-3S-3T2U-3
banget _ \$	C1D-2E-2F-2G-2I-2L-2M-2O-2P-2Q-2S-2T-3U-2
banget _ BRANCH	C-2G-2N1
bantu	A-3B-2D-2F-2G-2N-2O1P-2R-2S-3T-2
bantu \$	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-4P-2R-2S-2T-3U1
bantu apa	Q1
bantuan	A-2B-3D-3E-3F-2G-3H-3I-3J-3K-3L-2M-3N-3O-3P-3Q2R-3S-4T-4
bantuin	A-2B-3C-3D-3E-3F-3G-3H-3I-3J-3K-3L-3M-3N-3O-3P-3Q-4R-3S2T-4U1
banyak	E-2M-2N1P-2R-2S-2T1
banyak \$	R-2T1
baru	A-3B-3C-4D-3E1F-3G-2H-2I-4L-3M1N1O-3P-4Q-3R-4S-4T-3U-2
baru \$	H-2J-2K1L-2N-2R-2T-2
baru BUY	C-2I-2M-2N2R-2
baru SPAN	C-2I-2M1
baru _ \$	C-2D-2E-2F-2J-2K-2M2O-2S-2U-2
baru tidak	A-2B-3C-3D-3E1F-2G-2H-2I-3J-3K-3L-2M1N1O-3P-3Q-3R-3S-3T-3U-3
bau	A-2B-2C-3D-2H-2J-2K-2L-2N2P-2Q-2R-2S-2T-3U-2
bau _ \$	N1T-2
bawa	B-2C1E-2G1H-2J-2K-2M-2N-2O-2P-2Q-2R-2S-2
be	B-2D1E-4H-5J1K-4L-4M-3N-3O-4P-2Q-4R-5S-5T-4U-5
be DELIVER	C2
be SERVICE	B-2C-3G-3I2J-2M-2N-2P-2S-2
be _ \$	A-3B-3D2E-2F-4H-2I1J-3K-3L-3M-2O-3P-2Q-3R-2S-3T-3U-3
be _ DAY	C2D-2G-2K-2
be _ by	A-2B-2D-2G1J-2M-2N-2
beda	A-2B1C-2D-2E-2F-2G-2L-2N1O-2P-2Q-3R-2S-4T-2U-2
beda _ di	B1H-2
beda _ yang	B1N1Q-2
beda dengan	B1C-2H-2N1Q-2S-2
been	A-3B-2C2D-3E-3F-2G-4H-3I-2J-3K-2L-3O-2P-4Q-2R-3S-3U-3
been DELIVER	C1G-2
been _ \$	G-2M1T1
before	A-3B-3E-3F-3G2H-3I-2J-3K-2L1M-2N-2O-2P-2Q-2R-3S-3T-3U-3
before #	A-2B-2C-2E-2F-2G2H-2I-2J-2K-2L-2M-2N-2O-2P-3Q-2S-2T-2U-2
before _ \$	A-3B-3E-2F-3G2H-3I-2J-3K-3L-3M-2N-2O-2Q-3R-3S-3T-4U-3
bener	K1
beras	A-2B-3C-4D-3E-4F-3G-4H-3I-4J-4K-4L-4M-4N1O-3P-4Q-3R-4S-4T2U-4
better	A-4C-2D-3E-4F-3G-3H-3I-2K-2L-2M-3N-2O-2P1Q-3R-3T-3U-3
bgt	A1C-2L1
biar	H1N-2P1S-2
big	C-2D-2E-2G-3H-3I-2J-2K-2L-3M-3N-2O-2P-3Q-2S-2T-2U-2
bigger	B1C-2D-2E-2F-2G-3H-3I-2K-2L-3M1N-2O-2P-3Q-2R-3S-2T-2U-2
bigger _ \$	A1C-2D-2E-2F-2G-2H-2K-2L-2M1N-2O-2P-2Q-2R-3S-2T-2U-2
bigger one	A1C-2D-2E-2F-2G-2H-2K-2L-2M1N-2O-2P-2Q-2R-3S-2T-2U-2
biji	A1C-2D-2E-2G-2K-2M-2N-2P-2R-2T-2U-2
bikin	A-2B-2C-2D-2E-2F-2G-2H-2I1J-3K-3L-2M-2N-2O-2P1Q-3R-2S1T-2U-2
bikin BOOKING	B-2F-2I2J-2K-2N-2P-2R-2S-2T-2U-2
bikin _ \$	B-2C-2E-2H-2I1J-2K-2L-2M-2N-2O-2P-2Q-2R-2S1T-2U-2
book	A-2B-2C-2D-2E-2F-3G-2H-2I3J-3K-3M-2N-3O-2P-2Q-3R-2T-2U-3
book BOOKING	B-2D-2G-2H-2I2J-3K-2P-2Q-2R-2T-2U-2
book SERVICE	A-2E-2F-2H-2I2J-2K-2N-2R-2T-2U-2
book _ \$	F-2H-2I2J-2K-2P-2R-2S-2T-2U-2
book _ SERVICE	E-2H-2I3J-2K-2N-2O-2P-2Q-3R-2S-3U-3
book a	E-2H-2I3K-2M-2N-2O-2P-2Q-3R-2S-3U-3
book me	C-2E-2G-2H-2I1N-2O-2Q-2R-2T-2U-2
bought	A-5B-3C1D-2E-2F-2G-3H-2I-3J-3K-3L1O-2P-4Q-2R-4S-4T-2U-2
bought \$	A-3B-2F-2G-2H-2J-2K-2N-2P-2R-2S-2T-2U-3
bought _ \$	A-2B-3C-3D-3E-2F-2G-2H-3I-2J-3K-3L1M-2O-2P-3Q-2R-3S-4T-3U-3
bought a	D-2N1
bring	A-2B-2C-3D-3E-2K-3L-2M-3N-3O-3P-3Q-2R-2T-2U-2
bring _ in	F-2G-2I2J-2M-2N-2P-2S-3
bring it	B-2C-2E-2F-2G-3I2L-2M-2N-2P-2Q-2S-3T-2
bring my	A-2C-2D-2E-2G-3H-4I-2K-2M-2N-2O-2P-3Q-2R-2S1
bukan	B-4C-4D-4F-3G-3J-3K-3L-3M-3O-3Q2R-2S-2T-3U-3
bukan \$	A-3B-2C-2D-3F-3G-2H-2I-2J-2K-2L-2M-2N-4O-3Q2R-2S-2T-2U-2
but	A1B-2C2D-2E-4F-3G-4H-3I-2J-2K-3N-2O-2P-2Q-2R-2S-3T-2U-3
but the	A-2K-2M-2N2S-2
by	A-6B-4D-4G2H-5I-3L1N-4O-4P-5Q-4R-4S-4T-4U-4
by #	B-2C1K-2M1
by DAY	A-2B-2C-2G2H-2K-2M-2R-2
by _ \$	A-3B-3D-3G2H-4I-3K-3L2M-3N-5O-3P-4Q-3R-3S-4T-4U-4
by mistake	B-2C-2E-2F-2G-2H-2K1L1M-2N-2P-2R-2U-2
bye	A-3B-3C-3D-3E-3F-3G-3H-3I-3J-4K-3L-3M-3N-3O-3P-3Q-4R-4S-4T4U-4
bye \$	A-3B-3C-3D-3E-3F-3G-3H-3I-3J-4K-3L-3M-3N-3O-3P-3Q-4R-4S-4T4U-4
car	A-3B-2C-2D-3E-3F1G-3H-3I1J-3K-2L-2M-2N-3O-3P-3Q-4R-3T-3U-4
cara	A-4B-3C-3D-3E-3F-3G-3H-3I-4J-2K-2M-2N-4O-3P-4R-5S3T-4U-3
cara \$	A-2C-2D-2H-2I-2K-2L1N-2P-2Q-3T-2U-2
cara pakai	A-2B-2C-2D-2I-2L-2M-2N-2P-3Q1R-2U-2
card	A-3B-2C-3D-2E-3G-3H-3I-2J-3K-3L-3M1N-3O-2P-2Q-2R-3S2T-3U-3
catat	C-2L-2N-3P-2R2S-2
catat ORDER	C-2L-2N-3P-2R2S-2
cek	A4C1D-4E-4F-4G-4H-4I1J-4K-5L-3N-3O-3P-3R-4S-4T-3U-4
cek ORDER	A-3B-3C2D-2E-2F-3G-2I-4J-3K-2L-2M-3N-3O-3P-2R-3S-3T-2U-3
cek STOCK	A1I-2
cek _ \$	A-3B-3C1D-2E-2F-2G-2H-2I1J-2L-3M-3N-3O-3P-2Q-3R-3S-3T-2U-3
cek _ THING	A1B1F-2I-2
cek _ TRACK	M1R-2
cek _ di	A2B-2C-3D-2E-2F-3G-2H-2I-3J-2K-2L-2M-3N-2O-2P-2Q-3R-2S-2T-2U-2
cek if	A1C-2F-2M-2
cepet	A-2B-2C-2D1E-2F-2G1H-2I-2J-2K-2L-2M-2N-3O-3Q1R-2S-2T-2U-3
cocok	M1
cocok _ RETURN	M1
code	B-2C1D-2E-2H-2K-2L-2N-3S2T-2U-2
cukup	A-3C-3D-3E-2F-2G-3H-3I-2J-2K-3L-2M-2N-3O-2P-3Q-3R-3S-3T3U-3
cuma	A-2B-2C-3E-2I-2J-2K-2M-2N2R-3
cuma _ \$	D1N2R-2
customers	A-3B-3C-2D1E-3G-3H-3I-2J-3K-2L-2M-2O-3P-2Q-2R-2S-2T-3U-3
customers \$	A-3B-3C-2D1E-3G-3H-3I-2J-3K-2L-2M-2O-3P-2Q-2R-2S-2T-3U-3
cut	A-3B-2C-2D-2E-3F-3H-3I-2J-2K-2L-3M-3N-3O-3P2Q-3R-3S-3T-2U-3
daftar	A-2C-2D-2F-2G-2H-3J-2K-2L-2M-2N-3O-2P-2Q-2R-2S2T-2U-2
daftar PROMO	S1
daftar _ \$	S1
daging	A-3B-3C-4D-3E-2F-3G-3H-3I-3J-3K-4L-4M-3N4O-3P-4Q-3R-4S-4T-4U-4
dalem	A-3B-3C-2D-2E2F1G-3H-3I-2J-2K-3L-2M-2N-2O-3P-3Q-3R-3S-3T-3U-3
dangerous	P1Q-2
dapet	B2D-3E-2F-3G-3H-2I-2J-2K-2L-2M-3N1O-2P-3Q-3R-3S-2T-2U-2
dari	A-2B-3D-3E1F-2G-3I-2K-3L-3M-3N1O-4P-3Q-4R-2S-2T-3U-4
dari BRANCH	A-4B-2C-3D-3E-3H1I-3J-3K-2L-2M-3N-2O-3P-2S2T-2U-4
dari DAY	A-2C-3D-2E-2H-2I-2J-2K-2M-2N1S-2T-2
dari PLACE	A-3B-2D-3E2G-2
dari TIME	C2D-2G-2M-2N-2S-2U-2
dari WHATTIME	D1
dari _ \$	A-2B-2F-2G-3I-2J-3K-2L-2M-3N2O-3P-2Q-3R-2S-4T-3U-2
dari _ PLACE	A-2C-2D-2E2G-3J-2N-3O-2S-2
dari _ di	E1
dari _ ke	D-2E1H-2J1M-2
dari _ mana	A-2B-2C1D-3E1G1H-3N-3S-2
dari _ saya	A1
dari rumah	A1
dari saya	E1
dari tadi	C1G-2H-2O-2S-2
date	A-4B-3D-3E-4F-3G-2H-3I-3J3K-4L-2M-3O-3P-3Q-3R-2S-4T-3U-3
date _ my	C1N-2
date of	C1N-2
day	A-3B-3C-3D1E-3F-2G-4H-3J1K-3L-2M-2O-2P-2Q-4R-2S-4T-3U1
day \$	A-2B-2C-3D1E-3F-2G-3H-3I-2J-3K-3L-3M-3N-3O-3Q-3R-2S-3T-3U2
days	A-3B1C-2D2E-2G1H-2J-2M-2N-2P-3Q-2R-2U-2
delete	A-3B-3C-2D-3E-3F-3G-3H-3I-3J-3K2L-3M-3N-3O-3P-3Q-3R-3T-3U-3
dengan	A-5C-3E-3F-2H-2I-2J-4K-2L-3M-2N1S-4U-4
dengan #	B2N-2
dengan BRANCH	N1Q-2
dengan PERSON	G-2I-2N1T-2U-2
dengan ROBOT	A-2B-2C-2D-3E-3F-2G-3H-2I-3J-2K-2L-2M-2N-3O2P-2R-3S-3T-3U-3
dengan SERVICE	I1J-2
dengan THING	A-3B-5C-2D-3E-2F-4G-4H-4I-3J-3K-3L-3M-3N-4Q1R2S-5T-4U-3
dengan _ \$	A-5B-5C-3D-5F-3J-3K-3L-3M-3N1P-6T1U-4
dengan _ BRANCH	O1
dengan _ DAY	B1C-2D-2G-2L-2M-2N-3O-2P-2Q-2S-2T-2U-2
dengan _ TILL	B-2N1
dengan _ ini	N1Q-2
dengan _ saya	C-2F-2N1P-3R-2S-2
dengan di	B1S-2
dengan siapa	O-2S1
dengan yang	A-2B1C-2E-2J-2O-2P-2Q-2R-2S-2
depan	A-2B-2D-2E-2G1H-2J1L-2M-2O-2P-2Q-2R-2S-2T-2U-2
di	C-3D-2F1H-4I-2J-4K-3L-3M-3P-4Q-2R-4S-3T-3U-3
di ACCOUNT	S1
di BRANCH	B-2C-2D-4E-8F2H-2I-3J-3K-3L-2M-2O-4P-2Q-3R-4S-3T-2U-3
di LOCATE	B-2C3E-2F-2G-3H-3J-2K-2L-2M-2N-2P-2Q-3R-2S-2T-2
di PLACE	A2B-5C-3F1G-2H-3J-3K-2L-2M-2N-4O-2P-4Q-3R-3S-5T-2U-3
di THING	A-2B2C-2D-2E-2F-2G-2H-2K-3L-2M-2N1O-3P-2R-2S-2T-2U-2
di TILL	A-2B-2F1G-2I-2M-2N1O-2P-2Q-2R-2S-2T-2U-2
di _ \$	B-4C-4D-2G-2H-3J-3K-3L-3M-3O-4P-4Q-2R-2T-3U-5
di _ ANGRY	N1
di _ BRANCH	C-2D-3E2F1G-4I-3N-2Q-2
di _ CAN	A-3B-2C-2D-3E-4F2G1H-3I-3J-2K-2L-3M-2N-3O-3P-2Q-3R-4S-4T-2U-2
di _ COURIER	A-2B-2C2E-3F-2G-2H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
di _ DAY	A-2E-2F-2I2K-2T-2
di _ LOCATE	D-2E1
di _ NEAREST	C-2D-2E-2F-2G1H-2M-2R-2U-2
di _ PLACE	C-2D-4E-2F2G-3K-2N1Q-2S-2
di _ STILL	A2D-2E-2F-2
di _ WHERE	A2B-2C-2D-3F-3G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-3R-2S-3T-2U-2
di _ ada	D-2E1G-2I-2
di _ apa	E1F1G-2Q-3S-2
di _ bagaimana	A2B-2C-2D-2E-2F-2H-2I-2L-2M-2N-3P-3Q-2S-2T-2
di _ beda	B-2N1
di _ lain	A1C-2D-3E-2G-2J-2N-2Q-2S-3T-2
di _ mana	A1D1E-2G-2I-3J-2O-3P-2Q-2S-2
di _ saja	A2D-2E-3F-3G1K-2Q-2R-2T-2
di _ tidak	A-4B2C-2D-4E3F-4H-2M-2O-2P-3Q-2S-3T-2U-2
di rumah	A-3F-2G2H-2I1J-3K-2N-3O-2S-2
di sekitar	D-2E1F-3G-2J-2K-2L-2M-2N-2O-2P-2Q-3R-2S-3T-2U-2
di sini	A-2B-2C-2D-3E-3F-2G-3H-2I-2J-2K-2M-2N1O-2P-2Q1R1T-2U-3
di tempat	A-2B-2E-3F-4G2H-2I-3J-3M-2N-2O-2P-2Q-2R-3S-3T-2U-2
di web	B1D-2E-2F-2G-2I-2J-2K-2L1M-2N1S-2T-2
dicuci	A-2E-2F-2G-2H-2I2K-2N-2U-2
did	A-2B-2C3D-2E-3F-2G-3H-2J-2K-2L-3N1O-2Q-2R-4S-4T-2
did not	C-2L-2N2S-3
dihapus	H-2I-2J-3K2O-2Q-2R-2S-2T-2U-2
dikasih	A-2B-3C-2D-3E-3F-2G-3H-3I-3J-3K-3L-3M-3O-3P3Q-3R-3S-4T-3U-3
dipake	C-2G-2I-2J-2M-3N2P-2S1T-2
diproses	A-2B-2C2D-3E-2F-2H-2I-2J-2K-2N-3O-2P-2Q-2R-2S-3T-2U-2
diproses \$	C1L-2M1N-2S-3
diproses _ \$	A-2C2D-2G-2H-2K-2M-2N-2P-2Q-2R-2S-2
diterima	G-2L-2R-2S-2
do	A-2B-2C-5D-2E-2F2I-5J-3K-2L-4N-5O-3Q1R-4T-6U-3
do \$	A-2B-3D-2E-3F-2G-4H-3N-2O-2P-3Q2R-2S-4U1
do DAY	J1K1R-2
do SERVICE	F2G-2H-2K-2Q-2
do THING	A-3B1D-2E-3F2G-3H-3J-2K-3M-3N-2O-2P-3Q-3R-3S-3U-2
do _ \$	A-2B-3D-2E-3F2G-5H-3J-3K-2M-2P-3R-2U-2
do _ BRANCH	B-2C-2D-2E-2F2G-3H-2K-2L-2M-2N-2O-2Q-3R-2S-3T-2U-2
do _ CANCEL	L1
do _ CHANGE	C-2E-2G-2H-2J-2L-2M-2N-2P-2Q-2S2
do _ CLOSE	A-2B-2D3E-3F-2G-2J-2N-2Q-2S-2
do _ DELIVER	A-2C-2D-2E-2F-2G2H-6I-2L-3M1N-2Q-3R-2S-3U-2
do _ OPEN	D1G-2P-2Q-3S-2U-2
do _ PAY	B1C-2E-2F-2G-2L-2M-2N-2O-2P-2Q-2R2S-3U-2
do _ SELL	A4B-3C-2D-2E-3F-4G-2H-3I-2J-2K-2L-2M-2N-2O-2P-3Q-3R-3S-4T-2U-3
do _ SERVICE	A-2B-2D-2E-2F2G-3H-2I-3K-3M-2N-3O-2P-3Q-3R-2S1U-2
do _ STILL	A3B-3C-3D-3E-3F-2G-3H-3I-2J-3K-3L-2M-3N-2O-2P-2Q-3R-2S-3T-2U-2
do _ TALK	E1G-3H-2M-2N-2O1P-3Q-2S-4U-2
do _ THING	A1B-3C-3D-3E-3H-4I-2J-2K-3L-3M-2N-4O-3Q-4R-3T-2U-4
do _ WANT	A-3C-2D-3E-3F-3G1H-4I-2J-3M-2N-2O-3P-3Q-3R-3S1U-3
do _ accept	A-2B-2C-3E-2F-2G-3H-3J-2K-2N-2O-2Q-3R-2S2T-2U-3
do _ at	F1G-2H-2Q-2
do _ do	A-3B-3C-2D-3E-3F2G-4H-3I-2J-2K-3L-2N-2O-2P-3Q-3R-2S-2T-2U1
do _ get	A-2B-2F-2M1N-2P-2S-2
do _ have	B-4C-3D-2E1G-3H-3J-3K-4L-2M-3N-4O-2P-4Q-3R-3T-5U-4
do _ know	D-2E-3F-2G-3H-3J-2K-3L-3M-2O-3P-2R-3T-3U-3
do _ offer	A-2C-2D-2E-2F-3G3H-2J-2K-2L-2O-2Q-3S-3U-2
do _ take	A-3B-3C-2D-2E-2F1G-3H-4I-3J-3K-3L-2M1N-2O-3P-3Q-3R-3T-3U-3
do _ use	B-2C-2E-2G1H-3K-2L-3M-2N-2O-3P1Q1R-2S-3U-3
do _ work	A-2B-2C-3D-2E-2F-2H-3I-2J-2K-2L-2M2N-3O-3P-3Q1S-4T-2U-3
do all	E-2F1G-3H-2
do any	A1E-2
do i	A-5C-5D-4F-4G-2I-4J-4K-5L-2M1N-2Q-3T-3U-5
do it	A-2B-2C-2D-2F-2G-2H-2I-2J1K-2L-2M-2N-2O-2P-2S-2T-2
do not	A-4B-2D-2E-3G-2H-4I-2J-3K2M-2O-2P-4Q-3R-3T-3U-3
do the	A1B-2C-3D-2E-2F-2G-3H-3K1L-2M-2N-2O-2P-2Q-2R-2S-3U-2
do they	B1D-2E-2G-2H-3I-2K-2S-2T-2
do you	B-3C-3E-2G2I-2J-3K-4L-4M-4N-7O-3P-3R-6T-6U-2
does	A-2B1C-3E-4I-4J-2K-4L-4N-6O-3Q-3R-6T-4U-4
does BRANCH	A-2D-2E-2F3G-2J-2S-2
does DELIVER	B-2F-2G1L-2M-2P-2S-2
does FAST	A-2B-2C-2D-2E-2F-3G3I-2J-3K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-3
does PLACE	B-2F2G-2H-2L-2P-2S-2
does _ BRANCH	A1B-3E-2G-3H-3J-3K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
does _ PLACE	A-2D-3F2G-2J-2S-2
does _ do	F1G-3H-2
does _ have	A1B-2D-2F1G-2H-2
does _ offer	F2G-2H-2
does _ work	I-2J1S1
does it	A-2B2D1F-2G-2H-2I-2J-2K-2L-2M-2N-2P-2R-2S-2
does not	I-2M1S1
does that	B2C-2D-3E-2F-2G-2H-2I-2J-3K-2L-2M-3N-2O-2P-2Q-2R-2S-2T-3U-2
does the	E-3H-3I-2J-3K-3L-3M1N-4O-2R-2S-4T-2U-2
does this	A-2B-3C-2D-2F-2G-3H-2I-2J-2K-2M-2N-2O-3P1S1U-2
down	B-3C-2G-2H-2J-3K-2L-2M-2N-2O-3P-3Q-2R1S-3T-2U-2
drop	A-2B-2C-3E2H-3M-3N-2O-3P-2Q-2R-2S-3U-3
dua	A-2C-3D-3E-3F-2G-4H-3I-2J-3K-3L-2M-3N2O-3P-2Q-3R2S-4T-3U-3
dua \$	B-2C-2G-3H-2K-2N-3P-3R2S-2T-2U-2
dua _ \$	A-3C-3D-3E-3F-2G-2H-3I-2J-3K-3L-2M-2N1O-3P-3Q-3S-3T-3U-3
dua kali	A-2B-2C-2D-2E-2G-2H-2I-2J-2K-2M-2N2O-2P-3Q-2R-3S-2T-3U-2
duit	A-2B2C-2D-2E-3F-2G-2H-2I-2J-2K-3L-2N-2O-2P-3Q-2R-2S-3T-2U-2
dulu	B-3C-4E-3F-4G-2H-3I-3K-2M-4N-3O-3P-4Q-4R3T-3
dulu \$	B-2C-2D-2E-2F-3G-3H-2I-2J-2K-2M-2N-2O-2P-2Q-2R1S1T-2U-2
dulu CAN	A-2B-3D-2E-2F-3H-2I-3J-3K-3L-3M-3N-2O-3P-2Q-2R2S-2T-3
dulu SERVICE	J1K1
dulu _ \$	A-2B-2E-2F-3G1H-2I-3J-3L-3M-2N-2O-3P-2Q-2S-3T-2
dulu _ ARRIVE	D-2R1
dulu tidak	A-2B-2C-2D1E-2F-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R2S-2T-2U-3
e	A-2B-2D-2E-2F2G-2H-2I-2J-2K-2M-2N-3O-2P-2Q-2R-3T-2U-2
earliest	A-2B-2C-3E-2G2H-3I1J-3K-3N-2O-2P-2Q-2S-3U-2
early	D1E-2G-2O-2P-2Q-3S-2U-2
eh	A2C-2E-2F-2G-2H-2K-2L-2N-2O-2P-2R-3S-2T-2
eh _ yang	A2C-2D-2H-2I-2L-2M-2N-2P-2Q-2R-2S-2T-2U-2
else	C-3E-3F-2H-3I-3J-3K1L-3M-2O-3Q1R-3U-3
else \$	A1B-3C-2D-2E-2F-2G-3H-3I-3J-2K2L-2M-2N-2O-2Q1T-2U-3
else _ \$	A-2B-2C-2D-2G-3H-2I-2K-3L-2N2Q-2R-2S-2T1U-2
empty	A-2C-2E-2F-2H-2I-2J-2K-2L-2M-2N2O-2R-2S-2T-2U-2
enak	D-2F-2P1S1
enak _ apa	P1
enak minum	P1
english	A-2B-2C-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-2Q1R-2S-2T-2U-2
enough	A2B-4C-3D-4E-3F1G-4H-4I-2J-3K-3L-3M-4N-3O-3P-4Q-4R1S-3T-3U-4
error	C-2E-2F-2H-2M-2N-2Q-2R-2S2T-2U-2
every	A-2C-2D-3E-2G-2H-2J-2K-2L-2O-2S-2T-2U-2
exactly	A-2B-2C-2D-2E2F-2G-2H-2K-2L-2M-2N-2O-2Q1S-3T-2U-2
exactly \$	A-2C-2D-2E2F-2G-2H-2K-2L-2M-2N-2O-2S-2T-2U-2
experience	A-2C-2D-2G-2H-2N2O-2P-2Q-2R-2S-2T-2U-2
far	A-2B-2C-3D-3E1F-4G1H-4J-2K-2L-2M-2N-2O-2P-3Q-2R-2S1T-2U-3
far _ PLACE	A-2B-2D-2E2F-3G1H-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
far is	C-2D-2G-2H-2O-2P-2Q-2S1U-2
fast	B-2C-2D-2F-2G-2K-2L-2M-2N-3R-2S-2T1U-2
fastest	A-2B-2D-2E-2F-2G2H-3I-2K-2L-3M-2N-2O-2P-3Q-3R-2S-2T-2U-3
feel	H-2P1S-2T-2U-2
file	B-2C-2D-2E-2F-3G-3H-2I-2J-2K-2L-2M-3N3P-4Q-3S-2T-2U-3
file a	B-2C-2D-2E-2F-3G-3H-2I-2J-2K-2L-2M-3N3P-4Q-3S-2T-2U-3
fine	A-2B-3C-3D-2E-3F-3G-2H-2I-3J-3K2L-2M-3N-2O-3P1Q-2R-2S-3U-2
fit	I1M1P-2S-2
for	A-2C-2D-4E-4F-4G-2H-2K-2L-3N-2O-4Q-4R-2S-6T-2U-4
for #	B-2C-2G-2H-3I-2J-2K-2L-2M-2P-2Q-2S1
for \$	A-3B2C-2D-2E-3F-3G-3H-4I-3J-2K-3L-2M-3O-2P-4Q1R-3S-3U-2
for CANCEL	E-2F-2H-4I-2K1L2M-2Q-2S-2
for DAY	G1I-2K1R-2
for DELIVER	A-2B-3C1D-2E-3F-2G-2J-2K-2L-3M-3P-3R-2S-2T-2U-2
for FAST	B-2C-2F-3G1H1J-2P-2S-2
for ILL	H-2P1Q-2
for PICKUP	A-2B-3C1E-2F-3G-2H2N-2O-2R-2S-2U-2
for PLACE	A-3B-2C-2D1E1F-4G2I-2J-2K-2M-2O-3P-3Q-3R-2S-2
for QTY	A3B1C-2D-2E-3F-4G-3H-4J-2K-3L-2M-2N-2O-2P-3Q-2R-3S-3T-2U-3
for SERVICE	B-2C-2G-3H-3I1J-3K-4N-2O-2P-2R-2S-2T-2U-2
for THING	B2C-2D-3E-3F-3J-4K-2N-2O-2Q-3R-4S-5T-2U-3
for _ #	A1B-2G-2P1Q-2R-2S-2
for _ \$	A-2B-3D-2E-3F-2I-2J-2K-2L-4M-3N-2O-2Q-3R-2S-3U-5
for _ BOOKING	B-2C-2G-3H-2K1N-2P-2S-2
for _ COURIER	E-2F-2R-2
for _ DELIVER	A-2F-2G1H-3L-3N-2P-2S-2
for _ ILL	P1U-2
for _ ORDER	B-2C2G-2H-2J-2N-2P-2Q-2R-2S-2
for _ PLACE	A-2B-3C-2D-2E2F-2G-3H-3J-2M-2N-2O-4P-3S-3U-2
for _ RETURN	F-2M3
for _ SERVICE	A-2D-2F-2I1J1K-3M-2S-2
for _ THING	A1B1C-4D-3E-3F-5H-5K-4L-3M-4N-3O-3P-6Q-5S-6T-3U-3
for _ at	B-2D-2E-2F-2G-2H-2P-2Q-2
for _ bigger	A-2B1C-2D-2E-2G-2M1P-2Q-2R-2T-2
for _ i	A1B-2E-2G-2H-2R1
for _ of	A1B2H-3N-2P-2R-3S-2
for _ on	D1G-2J1
for _ to	A-2E-2H1I-2P-2
for a	A1B-2C-4D-4E-5G-2H-6J-4K-4L-3M2N-2O-4P1Q-6R-2S-7T-4U-5
for an	A-2B1C-2D-3E-2F-2H-3I-3J-3K-3L1M-2N1O-3P-2Q-2R-2S-3T-2U-2
for kids	A1D-2F-2P1S-2
for me	A-3B-2C-2D-2E-4G1H-2K-2L-2M-2N-4O-2P-3Q-4R1S-2T-2U-2
for my	B-2C1E-2F-2G-3H-3J1L-2M-3N-4P-3Q-2R-3T-2
for the	A-2B1C-2D-3E1F-3H-3I-3J1K-3L-2M-2O-2P-4Q-4S-2
found	A-2B-2I-2J-2N1P-2R-2S-2
fresh	B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2N2O-2P-2R-2S-2T-2U-2
fridges	A-2B-2C-2D-2G1H-2K-2U-2
from	A-4B-3C-3D-3F1G-6H-3I-2J-2K-3P-3T-3U-4
from PLACE	A-3B-2D-2E2F2G-4H-3J-2P-2Q-2R-2S-3T-2
from _ \$	A-3B-3C-2D-2F2G-4H-3I-3J-2K-2M-3N1O-3P-3Q-3T-3U-3
from my	F-2J-2K-2L1M-2P-2Q-2R-3S-3T-2U-2
from the	C-2H-2I-2K-2L-2N-2O2Q-2R-2S-2U-2
fungsi	E-2H-2K-2N-2O-2P-2Q2R-2S-2U-2
gagal	A-2F-2H-3I-2K-2L-2M-2N-3Q-2R-2S2T-2U-2
gave	C-2F-2J-2L-2M-2N2S-3U-2
gave me	C-2F-2J-2L-2M-2N2S-3U-2
gb	B1P-2
gb \$	A1
gede	A1B1C-3D-3F-2G1H-3I-3J-2K-2L-2M-3N-2O-2P-2Q-2R-2S-3T-2U-3
get	A-2B-2F-3I1J-5K-5L-3N-4P-2Q-5R1S-6T-3U-4
get THING	A3D-2E-3F-2G-2H-2P-2R-3
get _ \$	B-2C-2E-2G1H-2N-2P-2R1
get _ DELIVER	C-2F-2H1I-2L-2M-2N-2O-2P-3R-4S-2
get _ SERVICE	C-2I1J-2K-3
get _ THING	A-4B-3C-3D-2E-2F-3G1H-3J-3K-3L-2N-3O-3P-2Q-3S-3T-2U-4
get _ at	A1C-2D-2F1G-2H-2I-2J-2N-2O-2P-2R-3T-2
get a	A-4D-2E1F-3G-4H-2J-2N-2P-2Q-3S-3T-2U-2
get an	C1G-2I-2J2M-2O-2P-2S1
get it	A-2B-3C-2D-2E-3G2H-2I-2J-2L-2M-2N-2P-2Q-3S-2T-2U-2
get me	A-2I-2N-3R1
get my	A-3B-2D-3E-2H-2I3J-3K-4L-2M-2N-3O-2P-2Q-2R-3S-3T-3U-2
gets	C1G-2R-2
gets _ \$	C1G-2R-2
gets here	C1G-2R-2
getting	A1B-2D-3E1F-2G-2H-2I-2J-2K-2L-2N-2P-2R-2S-2T-2U-2
gift	A-2B-2C-2D-2E-2F1H-2I-2J-2K-2L-2M-2N-2O-3Q-2R-2S2T-2U-3
gift _ \$	A-2B-2D-2E-2F1G-2H-2K-2M-2N-2O-2Q-2S1T-2U-3
gini	A-3B-3C2E-3F-3G-3H-3I-2J-3K-3L-3M-2O-3P-3Q-4R-2S-3T-3U-2
give	A-4B-3D-3F-3G-3H-3I-2J-3K-3L-2N-3P1S-4T-3U-4
give _ a	E-2N-2O1Q1R-3S-2U-2
give _ the	A-3B-2F-2K-2M-2N-2Q-2R-2S-2U-2
give me	A-3B-2D-3F-2G-3H-2I-2J-2K-2L-2M-3N-3O1P-3Q1S-4T-3U-4
go	C-2D-4F-4G-5H-4I-3J-4K-4L-4M-3N-4O-3Q-4R2S-5T-4U-4
go _ \$	B-3D-3E-3F-3G-3H-3I-2J-3K-3L-3M-2N-3O-2P-3Q-3R2S-3T-3U-3
going	C1D-2E-2F-2G-2H-3J-2L-2M-2N-2O-2P-3Q-2S-4
good	A-4B-4C-5D-4E-6F-4G-5H-5I-4J-4K-4L-4M-4N-4O-5Q-5R-4S-5T3U1
good _ \$	A-3B-2C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-2T3U-3
good for	P1U-2
got	A2D-4E-3F-3G-6H-3I-3J-3K-4L-4M-3N1O-3P-2Q-3R-5S-6U1
got #	C-2D-2G-2N2R-3S-2T-2
got THING	A4B-4C-4D-2E-2F-2G-3H-4I-3J-4K-3L-3M-3N-4O-3P-4Q-3R-4S-4T-5U-5
got _ \$	A2B-4C-3D-2E-3F-3G-3H-3I-2J-3K-3L-2M-3N1O-2P-4Q-2R-4S-4T2U-4
got _ THING	A2B-2C1D-2E-2G-2I-2J-2K-2L-3N-3O-2R-2S-2T-2U-2
got _ at	A2E-2F-2N-2
got a	A-3B-3D-2E-3G-3H-2I-2J-2K-2L-2M-2N-3O-2Q-2R-2S-3T-3U2
got any	C-2D-2E1N-2U-2
got it	B-3C-2D-2E-3G-2J-2K-2N-3P-3R-3S-2T2U-2
great	N-2Q-2R-2T2U-2
great _ \$	A-2C-2F-2I-2N-2O-2P-2Q-2R-2S-2T2U-2
groceries	A-2B-2C1D-2E-2F-2G1H-2I-2J-2L-2O-2Q-2S-2U-2
guy	A-2B-2D-2E-2G-3H-2I1K-3L-2M-2N2P-2Q-2R-2S-3T-2U-3
guys	B-3C-2F-3G-3H-3I-2J-3K-3L-2M-2N2O-3P-3Q-5R-3S-4T-3
had	A1B-3C-2D-2G-2H-2I-2J-2K-3L-2M-2N2O-2P-3R-2S-3T-2U-2
hai	A-2B-2C-2D-2E-2G-2H-2J-2K-2L-2M-2N-2P-2Q-3R-2S-3T-2U2
hai _ \$	Q-2S-2U1
half	A-2B-3C-2D-3E-2F1G-3H-3I-2J-2K-2L-3M-3N1O-2P-2Q-3R-3S1T-3U-3
half of	A-2B-2C-2D-2E-2F-2G-2H-2K-2M-3N2P-2Q-2R-2S-2T-2U-2
halo	E-2Q-2S-2U2
halo \$	U1
halo HELLO	U1
halo _ \$	U1
hapus	A-2B-3C-2D-2E-2F-2G-2H-2I-2J-2K1L1M-2N-3P-2Q-2R-3S1T-2U-2
hari	A-3B-3C-4D3E-4F-3H-4I-3K-4L-3M-4N-3O-4Q-5R-3S-2T-4U-4
hari \$	A-2B-2C-3D2E-3F-2G-3H-2I-2K-2L-2M-2N-2O-2P1Q-2R-2S-4T-3U-3
harus	A-3C-3D-2E-2G-2H-3I-3K-2L-2M1N-3O-2P1Q-2R-2S-3T-2U-2
harus _ \$	F1G-3I-2J1K-2N-2P1
has	A2B-2C3D-2E-5F-4G-4H-2I-4J-4K-2L-2M1N-5O-3P1Q-3R-3S-4T-3U-3
has THING	A2D-2E-2P-2S-2
has _ \$	A3B-2D-2E-3F-2G-2H-2I-2J-2L-2M-2P-2S-2T-2U-2
has _ THING	A3B-2F-3Q-2
has a	A1E-2F-2
has it	A1B-2C1D-2E-2F-2G-3H-2I-2J-2K-2L-2M-2N-2P-2R-2T-2U-2
has my	G-2L-2M1N-2
has the	A1F-2G-2
have	B-3C-2D-3F-3G-3H-2I-2J-3K-2M-2N-2O1Q-3S-2U-4
have \$	C-2D-2F1G-2H-2M-2N-2O-3P-2Q-2S-4T-2U-2
have FACILITY	A-2B-2C-2D-3E-3F3G-3H-2M-2N-2O-3P-2Q-2R-2S-2T-2U-2
have SERVICE	A-3E-2F3I-3
have THING	A2E-3F-3
have _ #	A1C-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-2Q-3S-2T-2U-2
have _ \$	A1D-2E-3G-3H-3I-2J-2K-3M-3N-2O-3P-2Q-2T-4U-2
have _ CANCEL	G-2H-3M-2O-2S-2
have _ DELIVER	G1H-2R-2
have _ FACILITY	D-2F2G-2I-2O-3Q-3S-3T-2
have _ SERVICE	E-3F1G-3
have _ THING	A4B-4C-4D-2E-4F-3G-3H-3I-2J-3K-3L-2M-2N-2O-4P-3Q-2R-3S-4T-3U-2
have _ a	P1
have _ got	A1B-2C1D-2E-2F-2G-2H-2I-2K-2L-2M-2N-3O-2P-2R-2S-2T-2U-2
have _ in	A1B-3C-2D-3E1G-5H-3I-3K-2M-2O-4P-2Q-3R-2S-5T-2U-3
have a	A-3B-2C-2E-3G-5H-4I-3J-2K-2N-3O1P-2Q-2R-2U-5
have an	A-3C-2D-2G-2I1J-2K-2O-2P-2S1
have been	A-3B-2D-2E-2F-2G-3H-2J-3K-2L-3M-2N2O-2P-3Q-2R-3S-2U-2
have in	B-3F-2G-2N-2S-2
have it	A3B-2D-2E-4F-3H-3I-3J-2K-2L-2M-2N-2O-3P-2Q-2R-3S-4T-3U-2
have not	A-2C2N-3P-2
have the	A1B-4C-4D-3E-2F-2G-3H-3I-2K-3L-3M-2N-2P-3Q-2S-2T-3U-2
have to	A-2C-3F-2H1M-2N-3O-3P-2R-2S-3
headphones	A-2B-2C-2D-3E-2F1G-2H-2I-2J-2K-2O-2P-2Q-2R-3S-3T-2U-2
heavy	B-2G1H1
hello	A-2D-2E-2F-2G-3H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2T-2U2
hello \$	S-2U1
hello HELLO	U1
hello _ \$	C-2D-2S-2U2
help	A-4B-4D-2E-4F-3G-4H-3J-4K-3L-2M-2O-2P-2R-2S-6U2
help \$	A-3B-3C-3D-2E-3F-2G-3H-3I-3J-3K-3L-3M-3O-2R-4S-4U2
help _ \$	B-2C-2E-2O-2R-2S-2T-2U2
help me	A-2B-2E-2F-2G-2H-2I-2J-2K-2L-2N-2S-2T-2U1
helper	I1K-2
helper SERVICE	I1K-2
here	B-3C2F-4H-4I-3J-4K-4L-3M-4O-4P-6Q1S-6T-4U-4
here \$	B-3C1D-4E1F-4H-4I-3J-3K-3L-2M-4N-3O-4P-5Q2S-5T-3U-2
here by	A-3B-3C2D-3E-3F-2G1H-2I-3J-3K-2L-2M-2N-2O-2P-2Q-2S-2T-3U-3
hey	B-2C-2D-2E-3F-2G-2H-2J-2K-2M-2N-2P-2Q-2R-2S-3T-2U2
hey \$	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U2
hey ASKING	U1
hey _ \$	A-2B-2C-2D-2E-2F-2G-2H-2J-2K-2P-2Q-2R-2S-2U2
hi	A-2B-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-3P-2Q-4R-2S-3T-2U3
hi HELLO	U1
hi _ \$	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-3R-2S-2U3
hi i	L1
high	C-2D-2H1J-2K-2L-2M-2N-2O-2Q-2S-2T-2U-2
hold	A-2B-2D-3E-2G-2H-2J-2L-3M-2N1O-2P-2S-3T-2U-2
home	B-3C-3D-3E-3F-4G3H-4I-3J-3K-3L-3M-2N-3O-2P-3Q-3R-2S-2T-3U-4
home _ \$	A-2B-2C-2D-2E-2F-2G2H-2J-2K-2L-3M-2N-2O-2P-2Q-2R-2S-2T-2U-3
hotel	C-2G1H-2S1U-2
hour	A-3B-2D1E-2G-3H-3I-2J1K-3L-2M-3O-4P-3Q-2R-3S-2T-3U-3
hour _ \$	A-2B-2C-2D-2F1G-2H-2I-2J1K-2M-2O-2P-2Q-2R-2S-2T-2
house	A-2E-2F-2H-2I1J-2K-2P-2R-2
house \$	G-2I1N1
how	A-2B-6C-4D-3F-5H-5I-4J-4K-4L-3M-3N-2T-6
how CAN	A-3C-2D-2E-3G-3M-4N2O2P-3Q2R-3S-3U-5
how LATE	A-2C-2D2G-2H-2J-2L-2N-2O-2P-2Q-3R-2S-2U-3
how PRICE	A-2B1H1N-2S-2
how _ BRANCH	B-2C-2D-2E2G-3H-2K-2M-2N-2O-2P-2Q-2S-2T-2U-3
how _ CANCEL	E-2K2L1N-2Q-2U-2
how _ RETURN	E-2G-3J-2K-2L-2M3N-2O-2P-2Q-3R-2S-3U-3
how _ THING	B-2C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-3Q-2R-2S1T-2U-3
how _ are	A1B-2C-3E-4F-2G-4H-3I-2J-3K-3L-3M-2N-2O-3P-3Q3R-2S-4T-4U-6
how _ i	A-4B-4C-3D-3F-3G-3H-4I-3J-3K-3M-2O1P1T-2U-4
how _ is	A-2C-3D1F-2G-3J-2K-2L-2M-2N-3O-2P-3Q-3R-2S1T-2U-3
how _ the	A1C-3D-2E-3G-3H-3I-2J-2K-2L-3M-2N-2O-3P-3Q-3R-2S1T-2U-3
how _ you	A-5B-4C-4D-3E-4F-2G1H-4I-2J-2K-3L-2M-4O-4P-4R-3S1T-3
how do	A-5B-5C-3D-4F-3H-5I-3J-3K-4L-2N-5O-2Q-3T-4
how far	C-2D-2E1G-2H-2N-2O-2P-2Q-2S1U-2
how many	B-3D-4F-2H-3I-2J-2K-2L-2M-2N-2O-2P1Q-4R-3T-2U-3
how to	A-3B-2C-2D-3F-2G-4H-3I-2J-2M-2O-2P-3S1T-2U-3
hujan	A-2B-2C-3F-2H-2I-2K-2L-2M-2N-2P-2R-2S1T-2
i	A-4B-2C-4D-2E-2F-2G-2I-5J-3K-2M-2P2Q-4T-4U-3
i BOOKING	D-2G2J-2
i BUY	C-2D-2E-2H1L-2O-2Q-2S-2
i CAN	B-3C-2E-4F-2G-3H-3I-4J1K-3L-3N-3O2P-3Q-3R-3T-2U-2
i CANCEL	A-3C-2D-2E-2F-2G-2H-2I-2J-3L2M-3N-3O-2P-2Q-2R-3S-4U-2
i CANTCOME	K1
i CHANGE	A-2B-2C-2E-2F-2G-3H-2L-2M1N-2P-3R-3
i COME	A-3B-3D2E-2F-2G-3H-3I-3K-3L-3M-2N-2O-2P-3Q-3R-3T-2U-3
i NONEED	C-2J-2K1L1M-2U-2
i ORDER	A-2C-4D-2F-2G1I-2J-2K-3O-2P-2R-3S-3U-2
i PAY	A-2B-2D-3E-3G-4I-2K-2L-2M-3O-3P-3Q-2R1T-2U-2
i PICKUP	F1H-2R-2S-2
i RETURN	F-2J-2M2N-2P-2S-2
i SEEK	A1D-2F-2
i SORRYME	A2B1C-3D-2E-2F-2H-3I-2J-2K-3L-3M-2O-2P-2R-3S-3T-3U-2
i STILL	A-2B-3C-2D2E-2F-2G-2H-3I-2J1K-2L-2M-2P-2Q-2R-3S-2T-3U-2
i TALK	A-2B-2C-2G-4H-2I-2J-2M-2N-2O2P-3R-3S-4U-2
i THING	B-2C-4D-2E-2F1G1H-3I-2J-2K-2L-3M-2N-2O-2Q-2R-3
i WANT	D-2E-2F-2H-3I-2L-3M-2N-2P-3Q-2
i _ #	D-2G-2H2K-2L-2M-2N-2O-2R-2S-2U-2
i _ \$	A-4B-4D-3G-3H-3I-3K-3L1M1N-4O-2Q-3R-4S-3
i _ ANGRY	C-2J-2N2O-2S-2
i _ BOOKING	J1K1
i _ BUY	A-3G-2R2
i _ CANCEL	C-2K1L1M-2N-2P-2T-2
i _ COME	A-2B-3C-2D1E-3G-2H-2I-2J-2K-2L-2M-2O-3P-2Q-2R2S-2T-2U-2
i _ ILL	A-2C-2D-2G-2H-2J-2L-2P2Q-2R-2S-2T-2U-2
i _ MEDICINE	A1E-2P1
i _ ORDER	L2M-2
i _ PERSON	A-2C-2E-2G-3I-4K-2L-2N1O1P-2Q-3R-2S-2T-2U-3
i _ PICKUP	R1
i _ REMEDY	A-2P2
i _ RETURN	C-2F-2G-2M3N-4O-2P-3R-3T-2
i _ SERVICE	G-2I1K-2
i _ TALK	E-2G-2H-2M-2O2Q-3S-3
i _ THING	A3B-2C-2D-2E-4F-3G-3I-3J-2K-2M-2N1P-2R-3S-3U-2
i _ a	A-3C-2D-4F-3G-3I-3J-2K-2L-2P-3Q-5R-3S1T-2U-4
i _ about	A-2C-2L1M-2N-2O1Q-3S-2U-2
i _ after	A1B-2C-3D2E-2G-3H-2I-3J-3K-3M-2N-3O-2P-3Q-3R-3S-4T-3U-3
i _ an	A-3B-3C1D-3E-2F-2G-4H-3I1J-3K-3L-3M1O-3P-4Q-4R-3S2T-2U-3
i _ at	F1G1H-2I-2R-2S-2
i _ been	C-2J-2L-2M-2N2P-2R-2
i _ bought	A-2B-3C-3D-3E-2F-2G-3H-3I-2J-3K-3L2M-3O-2P-3Q-2R-3S-3T-3U-3
i _ by	A-2B-2C-3D-4E-2F2H-3I-2J-3K-3L1M-3N-3O-3P-3Q-2R-3S-3T-2U-3
i _ for	A-2C-2E1F-2G-3H1Q-2R-3S-3
i _ got	A-2C1G-2L-2M-2N-3R-2
i _ help	I-2M1N-2U-2
i _ in	C-2D-3E-3F-4G2H-3I-2K-2N-3O1P-3Q-3R-4U-2
i _ it	A-3B-3C-2D-2E-3F-3H-2J-2K-2L1N-2O-3Q-2R1S-5T-4U-2
i _ like	J-2
i _ my	A-4B-3D-3E-5H-3I-2J1L-3M-3N-5O-2P1Q-4R-5S1T-2U-2
i _ not	B-4D-3E-4F-3G-3H-4I-3J1K1L-2N-2O-2P-3Q-4R-3S1T-3U-3
i _ now	A-2C-2D-3F-2G1H-2J-2K-2O-2P-2S-2T-2
i _ on	P1
i _ take	A-2B-2R2
i _ the	B-3C-3D-3E-4G-2H-2J-3L1M1N-3O-3P1Q-4S-5T-2U-2
i _ this	A-2C-3D-2F-2H-2I-2J-2K-2M-3N-3O-3Q2S-2T-3U-3
i _ to	B-3C-2D-2E-2F-2J-2K-3M-3P-2S-2T-2U-3
i _ you	A-2B-2C-3D-2E1G-4H-3I-2J-2K-2L-2M-3N-3P-3Q-3R2T-2U-3
i am	B-3C-4D-3F-3G1I-2K-2L-3M-3N-2O-2P-2Q-3S-3U-2
i book	E-2F-2H-2I2K-2P-3Q-2S-3U-2
i bought	A-4B-3C1D-2F-2G-2I-2J-2K-2P-2R-3S-2
i bring	A-2B-2C-3D-2E-2G-3H-4J-2K-3L-2M-2N-2O-2P-3Q-2R-2T-2U-2
i do	A-3B-3D-2E-3F-3G-2H-4I-2J-2K1O-3P-2R-3S1T-2U-3
i feel	H-2P1S-2T-2U-2
i found	B-2I-2J-2K1M-2N1S-2
i get	B-3C-3G-2H-3I-3J-4K-2L-2M1N-4Q-4R1S-3T-2U-3
i give	A-2B-2F-2G-2H-2J-2K-2L-2N-2O-2P2Q-2R-3S-2
i go	B-2C-3D-2F-2G-2H-2J-2L-2P1Q-2R-2S-2T-2U-2
i got	A-2B-2C-2G-3K-2N2O-2P-2R-2
i have	A-3C-3D-2E-3F-2I-2J-2O1R-4S-2T-2U-2
i live	D-2E1
i put	A-2B-2E-2F-2G-2I-2J-2M-2R1S-2
i received	L-2M-2N1S-2
i take	A-3C-3D-3F-3G-3H-2K-2L-2N-3O-2P2Q-2R-2S-4T-2U-2
i use	B-2C-3D-3E-3F-2G-4H-3I-2J-2K-3L-4M-2N-2O-3P1Q3R-3S-4T-3U-3
i was	B-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M1O-2P-2Q-2R-2S-3T-2U-3
i will	A-3B-2C-3D-3E-2F-3H-3I-2J-2L-2M-2N-2O-2P-2R3S-3T-2U-2
i would	F-2K-2P-2
ibu	P1U1
ibu ILL	P1
ibu _ \$	P1
idea	A-3C1D-3E-3F-2H-3I-2J-2K-3L-3M-3N-2O-3P-3Q-3R-3S1T-3U-3
if	A1D1E-3F-4H1I-3J-2L-3M-3N-2O-2P-4Q-3R-4S-4T-2U-3
if _ BUY	A-2B1C-2D-2H1R-2S-2
if _ ORDER	D-2G2R-2
if i	A-3C-4D1E-2F-2G1H2I-3J-3L-3M-3O-3P-4Q-3R-4S-4T-2U-2
in	A1B-2C-6H-4J-4K-4L-3M-4O-2P-6Q-7R-2T-6U-5
in \$	A2B-3C-3D-4F-3G-3H-4I1J-3K-3L-3M-2N-3O-4P-3Q-3R-3T-3U-3
in BRANCH	A-3B-2D-3E-4F-2G1H-2J-2K-2M-2N2O-3Q-2R-2S-4T-2U-2
in PLACE	A1B-4C-3D-5E2F-2G1H-5I-3J-4K-3L-3M-2N-3O-2P-3Q-4R-3S-6T-4U-4
in STOCK	A2B-3D-2E-3G-2Q-2S-2
in _ \$	A1B-3C-4D-6F-3H-6J-4K-3L-3M-4N1O-4P-4Q-6R-5T-5U-5
in _ BRANCH	A1C-2D-3E-5F2G-3H-2I-2J-2N-3O-3P-2Q-2R-3S-4
in _ PLACE	B-2D-2E-2F1G-2H-2N-2
in _ THING	A-2B-2J-2K-2L-2P-2R-2
in _ TIME	A-2G1H-2I-2U-2
in _ rain	C-2H-2N1
in a	B-2C-2D-2F-2H-2M-2Q-2R-2U-2
in the	A-4C-3D1E-5F2G-3K-3M-4N1O-3P-3Q-2S-6U-2
inch	C-2D-2E-2F-2G-2J-2K-2L-2M-2N-2O-2P-2R2S-2
info	B-2C1G-2H1J-2K-2L-2N-2O-2Q-2R-3S-2T1U-2
info \$	C-2D-2R-2S-2T2
ini	A-5B-3D-5E-4F-2G-5H-3I-5J-3K-5L-4M-4N-3Q6R-3S-7T-5U-5
ini \$	A-4B-3C-3D-3E-2F-3G-3H-2I-3J-2K-3L-2M-3O1Q1S-3T-2U-4
ini ROBOT	O-2Q1U-2
ini TALK	O-2Q1
ini _ \$	B-2C-3D-2E-2J-2N-3O-3Q2R-2S-3T-2U-3
ini _ BRANCH	Q1S-2
ini _ PERSON	N-2O-2Q2
ini _ apa	B-2C-2F-3G-2K-2N-2O-2P-2Q2R-2S-2U-2
ini _ resmi	Q1S-2
ini nomor	Q1
ini official	Q1
ini siapa	C-2P-2Q2S-2
ini sudah	A-2B-2C3D-3E-2F-2H-2I-2J-2K-3L-2M-2N-2O-2P-3Q-3R-2S-3T-3U-2
inside	A-3B-2C-2D-2F1G-3H-3I1J-2K-4L-2M-3O-3P-3Q-3R-3S-3T-2U-3
into	D-2E-2F-2G-2J-2M-2N-2O-2P-2S2U-2
is	A-4B-2C1G-2I-4J-3K-3L-5N-3O-2R-6T-4U-3
is #	A-2C-2D-2E-2G-2H-3J-2K-2L-2M-2N-3O-2Q-2R-2S2T-2U-2
is ANGRY	O1Q-3S1
is BRANCH	B-2D1H-2O-2Q2S-3U-3
is BROKEN	A-2B-2E-2F-2G-2J-2K-2M1P-2Q-2R-2S-3
is DAY	A-3B-2C-3D-2E-2F-3G-3H-3J2K-3L-2M-3N-2O-2P-3Q-2R-2S-2T-2U-2
is DELIVER	B-2F-2H2L-2M-2N-3Q-2R-2S-2U-2
is FAST	A-3B-2E-2F1G1H-3J-3L-2M-2O-2P-2Q-2R-2S-2T-2U-2
is LATE	A-2D1E-2F-2G-2H-2J1K-2L-2N-3R-2S-2U-2
is MISSING	C-2K-2L-2N2R-2S-3U-2
is PICKUP	A-2B-2C-3D-2E-2F1G1I-2J-2K-3L-2M-2N-2O-2P-3Q-3R-3S-3T-2U-2
is PLACE	A-2C-3D1G1H-3J-2M-2N-2P-2Q-2S-3U-2
is REMEDY	P2
is STILL	C1
is STOCK	A2B-2C-2F-2P-2S-2
is THING	A-3B-4C-3D-2E-3F-3G-3H-4I-2J-3K-3L-2M-3N1O-2P-4Q-3R-3S2T-2U-3
is _ #	A1C1G-2H-2N-2Q-2S-2
is _ \$	B-5D-5F-4G-6H-3I-4J-5L-4M-7N2O-6P-8Q-4R-5
is _ BRANCH	A-3B-2C-3E3F-4G-3H-3J-2K-3L-2M-2N-2O-3P-3Q-3S-4T-2U-3
is _ CAN	A-3B-2C-3D-2E-2G2H-3I-2J-2N-2O-2P-3Q-2R-3S-3T-2U-2
is _ COURIER	A-2B-3C2D-2E-3F-2G-3J-2K-2L-2M-2N-2O-2P-2S-3U-2
is _ DELIVER	A-2B-2C-3D-2E-2F1G1H-4J-2K-2L-4M-2N-2O-3P-2Q-3S-3T-2U-4
is _ FACILITY	D-2E-3F2
is _ FREE	A-3B-3C-2D-2E-2G-3H2K-3L-2M-3N-3O-2P-3Q-2R-3S-3T-2U-2
is _ NEAREST	C-2D-2E1G-2
is _ OPEN	A-2E-2G-2H-2J1N-2O1P-2Q-2S-2
is _ ORDER	C3E-2G-3N-3R-2S-2
is _ PLACE	A-2B-2E1G-2H-2N-2O-2Q-3S-2
is _ PRICE	A-2B2H-3O-2P-2R-2S-4
is _ RETURN	B-2E-2H-2Q-2S1
is _ SERVICE	A-2B-2F1H-2I-2K-2O-3P-2Q2S-2U-2
is _ STILL	A-3B2C-3D-2E-2F-2G-2H-3I-2J-2K-2M-3N-2O-2P-2Q-2R-2S-2T-2U-2
is _ STOCK	D-3E-3F-3G1H-3I-2J-2N-3P-2Q-2R-2S-2T-2U-2
is _ THING	A-3C1D-4E-2G-5H-5I-2J-3K-3L-2M-4N-4O1P-3Q-3R-3S1T-2U-2
is _ a	B-4C-4D-5G-5J-4K-2N-5O-4P-6R-3T-3U-5
is _ an	A-2B-2D1E-2G-2H-2J-2M-2N-2O-2P-2S-3U-2
is _ any	A-2B1C1D-4E-3F-5H1I-2J-2K-3L-2M-3N-2P-3Q-3S-3T-2U-3
is _ anything	A-2B1D-2E-2G-2H-3J1M-2P-2Q-2S-2U-2
is _ at	B-2C-2D1E-2G-3H1I-2J-2K-2L-2N-3O-2P-2Q-2R-2S-2T-2U-2
is _ for	B-3C-2D-2E-3G-2H-2J-2M-2N-2P2Q-3R-3S-4U-2
is _ in	A-2B-4C-4D-4E1F-3G-4H-4I-3J-3K-3L-4M-3N2O-4P-4Q-4R-3T-3U-4
is _ my	B-3D-2E-2G-4H-2K-2L-2O-2P-2Q1R-2S1U-2
is _ ok	A-3B-2C-2D-2E-2F1G-3H-2I-2J-2K-2L-2M-2N-2O-2P2Q-2R-2S-3T-2U-2
is _ one	A1B1D-2F-2H-2P-2R-2
is _ somewhere	A-2D-2E-2F2G-3H-2
is _ the	A-3B-4C-4E2F-2G-3H-3I-2J-3K-3L-3M-3N-3O-3P-4Q1R-3S-2T-3U-3
is _ to	G1Q1S-2
is _ too	C-2F-2G1H-2J-2K1L1N-2
is all	B-2E-2K-2N-2O-2P-2R-2S-2T2U-2
is good	A-2B-3C-3D-2E-3F-2G-3H-3K-2L-2M-2N-2O-3Q-3S-4T-3U2
is it	D-2E2G-4H-2I-5J-5K-4L-3M1N-6O-4Q-3R-4S-2T-2U-4
is my	A-3B-3C2D-4E-2F-3H-4I-3J-3K-3L-3M-3N-4O-3P-4Q-4R-3S1T-3U-4
is not	A-2C1D-2E-2G-2O1P-2Q-2S-2T-2
is on	B-3C-2D-2G-2H-2K-3N-2O-2P-2Q-2S1U-2
is that	C-3D-2E3F-2H-3I-2J-2K-2L-2M-2N-3O-2Q-2R-3S-3T-2U-2
is the	B1C-2F-5I-3J-4K-4L-2M-5N-5P-3Q-6R-5S1T-3U-5
is there	B-2C-5E-3F1I-3K-2L-2N-5O-2P-7R-4T-3U-6
is this	A-3B-3C-3D-3E-3F-2G-3H-3I-2J-2K-3L-2M-3O-4Q3R-2T-3
is your	C-3D1G-2H-2N-3O-3S-3T-2U-3
isi	B-3C-2D-2E-2F-3G-3H-2I1J-3K-2L-2M-3N1O-2P-2Q-2R-3S-2T-2U-3
isi BROKEN	C-2G-2N1
isi _ \$	C-2G-2N1
it	E-2F-4G1H-4I-2J-2K-4L-2N-2O-5Q-5S-5U-5
it \$	B-3C-3D-4E-2F-4H-3J-3L-5O-3Q-3R2S-6T2U-4
it ARRIVE	A-2B-2C-3D-2E-2F-2G2I-2J-2K-2L-2M-2O-2P-2Q-2S-2T-2U-2
it CAN	A-2B-2C-2D-2E-2G1I-2L-2M2N-2P-2Q-2R-2S-2T-2
it COME	A-2B-2C1D-2E-2F-2G1H-2I-2J-2K-2L-2M-2N-3P-2S-3T-2U-2
it DAY	C-3D-2E-2G1J1L-2M-2N-2P-2R-3S-2T-2U-2
it NEAREST	A1C-2G-2
it PRICE	A-2B1H-2I-2N-2P-2R-2S-2
it _ \$	A-5B-3D-4F-4H-3K-3N-2O-3P-4Q-4R-4S-5T-3U-3
it _ DAY	B-2C-2D-2E-2F-3G1H-2J-2K-2M-2O-2P-2S-2
it _ DELIVER	A-2C2G-2K-2M-2N-2
it _ PLACE	A1B-3C-2D-2E-2F-2I-2K-2L-2M-2N-2P-2Q-2R-2S-2T-3U-2
it _ me	A2E-3Q-2R1S-2
it _ the	A-2C-2D-2F-2G1H-2J-2K-2L-2M-3P-2S-2T-2
it _ to	A-3C-3D-2E-3G1H-3I-2K-2L-3N-2O-3P2Q-3R-3S-3T-2U-2
it at	A1E-3F-2G1H-2I-2
it for	J-2O-2R1
it here	A-2B-2C-3D-2E-2G1H-2I-2Q-2T-2U-2
it i	H-2J-2L1R1
it in	A2B-3C-3D-3E-5F-3G-3H-3I2J-3K-2L-3M-2N-3O-3P-3Q-2R-2T-4U-3
it is	B-3C1D-3E-3F-2G-3H-2I-2J-3L-2O-2P-3Q-2R-2S-3T-3U-3
it to	A-3B-3C-3D-2E-3F-3I-3J-3K-3L-2M-3N-3O-3P-3Q-2R2S-3T-3U-3
itu	B1C-4D-5F-4G-5H-5I-3J-4K-4L-5M-5N-5O-4P-6T1U-5
itu \$	A1B1C-2D-2E-4G-3H-3I-2J-2K-3L-2M-3N-3O-3P-3Q-4S1T-3U-3
itu _ \$	A-3B-3C-2D-2E-2F-2G-2H-2I-2J-2K-2L-3M-3N-2O-3P-2Q1S-5T2U-3
itu saja	A-3B-2C-2D-2E-3F-2G-2H-2I-2J-3K-2L-3M-2N-2O-3P-2Q-4R1S-3T2U-2
jadi	A-4B-3C2D-4E-2F-2G-4H-3I-3J1L-4M-4N-4O-3P-4Q-3R2T-4U-3
jadi BUY	A-2B-2C-2F-2G-2H-2I-2J-2K-2L-2M-2N-2R2S-3T-2U-2
jadi DAY	A-2B-2C-2D-2E-2F-2G-2H-2I-2J3K-3L-2M-3N-2O-2P-2Q-2R-3S-4T-2U-2
jadi PICKUP	R1
jadi TIME	C-2J1R-2S-2
jadi _ \$	A-3B-3C-4D-2E-2F-2G-4I-4J2K-3L-3M-3N-4O-3P-3Q-2S1T-3U-3
jadi _ saja	A-2C-2D-2J1K-2L-2N-2P-2Q-2R1S-3
jadi _ yang	R1
jalan	A-2B-2D-2E2F-2G-4H-3I-2J-2K-2L-4M-3N1O-3P-2Q-2R-3S-3T-3U-2
jalan \$	D-2E1F-2G-2H-2K-2L-3M-2N2O-2R-2S-2T-2U-2
jam	B-3D2E-3F-3H-3I-3J2K-2L-2M-2N-5O-3P-4Q-3R-2S-2T-2U-3
jam \$	D-2G-2J1N-2P-2
jam BOOKING	J1
jam SERVICE	J1
jam _ \$	D2N-2S-3
jam _ tidak	A-2C-3D-3F-2G2H-2L-2O-2P-2Q-2R-2S-2
jam segini	J-2N-2O-2Q-2S-2
jangan	A-2B-2C-3D-2E-2F-2J-2K-2L-2M-3O2Q-3R-2S-2T-2U-2
jangan ROBOT	A-2B-2D-2E-2F-2J-2L-2M-2O2Q-3R-2S-2U-2
jangan _ \$	A-2B-2D-2E-2F-2J-2L-2M-2O2Q-3R-2S-2U-2
jarak	B-2G1H1L-2P-2Q-2R-2S-2
jawab	A-3B-3C-3D-3E-3F-3G-3H-3I-3J-3K-3L-4M-3O-3P-3Q3R-3S-3T-3U-4
jelas	A-2C-3D-2F-2G-2H-2I-2J-2K-2L-2M-2O-2P-2Q-2R-2S-2T2U-2
jelas \$	A-2C-3D-2F-2G-2H-2I-2J-2K-2L-2M-2O-2P-2Q-2R-2S-2T2U-2
jg	A1D-2
juga	A1B-3D-3G-4H-2I-2J-2K-2L-3N-2O-2P-3R-3S-2T-3U-2
juga \$	B-2D-3F1G-3H-2I-2J-2K-2L-2N-2O-2P-3R-3S-2T-2U-2
just	D-2G-2I-2J-2K-3M-3P-2R2S-2T-3
just _ \$	K-2L1
k	A-3B3C-3D-3E-2F-2G-2I-2J-2K-3L-3N-2O-2P-3Q-3R-3S-3T-2U-3
k \$	A-3B3C-3D-3E-2F-2G-2I-2J-2K-3L-3N-2O-2P-3Q-3R-3S-3T-2U-3
kabar	C2D-2G-2L-2M-2N-3P-2Q-2R-3S-2U-2
kabar \$	C2D-2G-2M-2N-2P-2Q-2R-3S-2U-2
kalau	A1C-3E-3F-2G1H1I-3K-2M-2N-6O-3Q-4R-3S-7T-2U-4
kalau BUY	A-2B1E-2G1L-2P-2R-3
kalau CANCEL	A-3B-3C-2D-3E-2F-3G-2H-5J-3L1M-3N-2O-2P-3Q-3R-2S-3T-2U-2
kalau FAST	C-3G1H1
kalau PICKUP	C-4D-2E-2F-4G1I-2J-2K-2L-2M-3N-2O-2P-2Q-2R-2S-2T-2U-3
kalau SERVICE	B-2C-2E-2F1G-3H-2I-2K-3L-2M-2O-2P-2Q-2
kalau THING	B1C-2H-2M-2P1R-2S-2
kalau WANT	A-2D-2G-3H1I-2K1M-2R1
kalau _ #	A-2B-2C-2D-2E-2G1H1K-2L-2Q-2R-2S-3
kalau _ \$	A-2B-3F-2H1J-2K-3P-3Q-2R-3S-2T1U-2
kalau _ BUY	C-2D-3G1T-2
kalau _ DAY	A-2B-2C-2D-2F-3G1H-3I-2K-2L-2M-2O-2P-2Q-2R-2S-2T-2U-2
kalau _ PLACE	A3B-2C-2E-2G-3H-4I-2J-2K-2L-2M-2N-2P-3Q-2R-2S-2T-2U-2
kalau _ QTY	B2G-2H-2R-2
kalau _ THING	A-4B1C-2D-2F-2G-2I-2J-2K-2L-3N-2O-2Q-2R-2S-2T-2U-2
kalau _ ada	A2B-2E-2F-2P-2
kalau _ di	A1B-2C-3D-2E-2F-3G1H-4L-2M-2N-2
kalau dari	A-2B-2E2G-2H-2P-2
kalau di	A3B-2C-2E-3G-4H-3I-2J-2K-2L-2M-2N-2P-3Q-2R-2S-2T-2U-2
kalau ke	A-2E1G1H-2
kalau saya	A-3C-2D1E-2F-3G2H-3I-2M-2N-2O-2P-2S-2
kalau sudah	D-2L1M1
kalau tidak	A2B-2D-2E-3F-2G-2H-2M1P-2
kalau yang	A2B2C-3D-3E-3F-2G-2H-3I-2J-2K-2L-3M-3N-2O-3P-3Q-2R-2S-2T-3U-3
kali	A-2B-2C-2D-2E-2G-2H-2J-2K-2M-2N2O-2Q-2R-3S-3T-3U-2
kalian	B-4C-4D-4F-3G-4H-3I-2J-3K-3L-3M-3N2O-3P-3Q-4R-4S-4T-4U-4
kalian ada	A1B-2E1F-2G-2N-3O-2S-2T-2U-2
kamu	A-3B-4C-5D-4E-5F-3G-5I-3J-3K-3L-3M-3N-4O-4P-5Q4R-3T-4U-4
kamu \$	E-2Q1S-2T-2U-2
kamu CAN	G-2J-2Q1S-2
kamu PERSON	Q1
kamu ROBOT	O-2Q1U-2
kamu _ \$	A-2B-3C-2D-2E-3G-3K-2M-2O-2P-3Q2S-4U-2
kamu _ apa	A-2B-2E-2F-2G-2H-2J-2K-2L-2M-2O-2P-2Q3R-2S-4T-2U-2
kamu siapa	Q1
kan	B-2E-2I-3K-4M-2N-5O-3P-2R-2S-3T-2U-3
kan \$	B-2C-3E-2I-2J-2K-2N-3O-2P-2S-3T-2U-2
kan _ \$	A-2B-3D-3E-3F-3G-2H-2I-3J1K-3L1M-3N-2O-2P-3Q1R-3S-3T-3U-3
kantor	F-2G3
kartu	N-2S1
kartu PROMO	N-2S1
kasih	A-3B-3C-4D-3F-3G-3H-3I-3J-3K-3L-3M-3N-4Q-4R-4T2U-4
kasih _ \$	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O1Q-3R-3S1T-3U-2
katanya	A-3C3D-2E-2F-2G-2M-2N-3Q-2S-2T-2
kayak	A-2B1C-2D-2F-2H-2I1K-2L-2M-2N-3P-2Q-2R1S-2T-2U-2
ke	A-5B-3C-5D-3F-3G2H1K-2L-3M1N-2P-2Q-3R-3S-2T-2U-3
ke BRANCH	A-3B-2C-2E1F-3H-3J-2K-2L-2O-4P-2Q-3R-3T-2U-3
ke DAY	I-2J2
ke PERSON	G-2H-2I-2J-2M-2N-2O2Q-3R-2S-2U-2
ke PLACE	A-3B-2C-3D-3E-2F-4G1H2M-2N-4P-2T-2
ke THING	G1H-2P-2
ke TIME	D-2G-2I-2J3M-2S-2
ke _ \$	A-3B-3C-4D-2F-4G1I-2J1L-3N-6P-3Q-3R-4S1T-2U-4
ke _ CAN	F-2G1H-4J1
ke _ DAY	D-2E-2F-2G1H-2J-2K2O-2Q-2
ke _ FEE	I1
ke _ HOWMUCH	G-3H1
ke _ PLACE	D-3E2F-2G-2H-3N-2O-2Q-2S-2U-2
ke _ SERVICE	G-2K-2O1
ke _ mana	N1S-2
ke _ saya	A-2E-2F-2G1H1
ke _ tidak	A-2B-2D-2E-2F-2G1H-2I-2M-2O-2P1Q-2R-2S-2T-2
ke _ untuk	B-2F-2G-3I1J-3K-2O-2R1S-2
ke kantor	F-2G3
ke mana	A-3B-3C-2D-3F-3G-4H-4I-3J-3K-3L-3O-4P-3Q-3S1T-3U-3
ke rumah	E-2F-3I2J-2P-3
ke saya	C-2N2
keep	A2B-2D-2E-2F-2G-3H-2I-2J-2L-2M-2N1O-2P-2Q-2R1S-3T-2U-3
keep dulu	D-2G-2R2T-2
keluar	A-3B-2C1D-2E1H-2K-2L-2M-2N-2R-2S-2T-2U-2
kemaren	A-2B-2C1D-2E-2F-2G-2H-2J-2K-2L-2M-2O-2P-2Q-2R-2S-2T-3U-2
kena	A-2B1C-2D-3E-3F-2G-4H1I-2J-2M-2N-3O-2P1Q-3R-3S-3T-3U-3
kena FEE	B-2D-2H1K1L-2P-2U-2
kena ONGKIR	B-3H1
kena _ tidak	A-2B-4D-2F-2L1M-2N-2O-2P-2T-2
kesana	A1C-2I-2J-2K-2N-2P-2Q-2S-2T-2
kg	A1D-2E-3G-2H-3J-2K-2M-2N-2P-3Q-3R1S-3T-2U-2
kg \$	A2B-3C-2D-2E-2G-2H-2I-2J-2K-2L-2M-2N-2O-3Q-3S-3U-2
kg _ THING	R1
kg of	R1
kid	G-2N1
kids	B-2C-3D-2E-3F1G-3H-4I-2J-3K-3L-3M-3N-2O-3P1Q-4R-2S-4T-3U-3
kids \$	A-2B-2E-2F-2G-2P2S-2
kids _ \$	B-2C-2D-3E-3F2G-3H-3J-2K-3L-3M-3N-2O-2Q-3R-2S-3T-2U-3
kilo	A-2C-2D-2F-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-3R1S-2T-2U-3
kind	C-2E-2F-2H-2I-2J-2K-3N1O-2P-2S-2T-2U-3
kind of	C-2E-2F-2H-2I-2J-2K-3N1O-2P-2S-2T-2U-3
kindly	A-2J-2L2U-2
kindly CANCEL	I-2J-2L2U-2
know	A1C1D-3F-2G-4H-4I-2J-3K-4L-3M-3O-4P-3R-2U-4
know \$	A-2B-2C-3D-2E-3F-2G-3H-3I-3J-3K-3L-3M-3N-3O-3P-2Q1R-3S1T1U-3
know _ my	A-2B-2C3D-2E-2F-2G-3H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2S-3T-2U-2
kode	A-2B-2C2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2T-2U-2
kode PICKUP	A-2B-2C2D-2E-2G-2H-2N-2R-2S-2
kode PROMO	C-2S1
kode _ NOTYET	A-2B-2C2D-2E-2F-2G-2H-2M-2Q-2R-2S-3
konfirmasi	C1N-2S-2
konfirmasi \$	C1N-2S-2
kos	A1E-2F-2G1H-2L-2O-2U-2
kulkas	B-2D-2E-2G-2H-2K1M-2O-2P-2Q-2S-2T-2U-2
kulkas \$	C1D-2E-2F-2H-2I-2J1K-2O-2Q-2R1S-2
kursi	A-3B-2C-2D-3E-3F3G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-3
l	A1E-2L-2N-2O-2T-2U-2
lagi	A1B-4C-2D-4E-3F-3G-4H-2I-5J-4K-3L1M-5N-3O-3T1U-2
lagi \$	B-3D-3E-3F-3G-3I-4J-3K-3L-4M-4O-3P-3Q-4R1S-5T1U-4
lagi SEEK	A1
lagi _ \$	A1B-3C-3D-2E-2F-2G-2H-2I-2J-2K-3L-3M-2N-2O-2P-3Q-2R-3T-3
lagi _ THING	A2E-2I-2
lain	A2B-4C-2D-4F-4H-4I-3J-3N-2O-3P-3Q-4R-4S-4T-4U-5
lain \$	K-3L1
lain CAN	A-3C-2D-2E-2F-2G2H-2I-2J-2K-2L-2M1N-2O-2P-2Q-2R-2T-2U-2
lain _ \$	A2B-3C-3D-3E-3G1H-3I-2J-2K1M-4N-3O-3P-3Q-3R-3S-3T-3U-4
lain _ tidak	B-2C-2D-2E1F-2G-3H-2I-2J-2K-2L-3M1N-2O-3P-2Q-2R-2S-3T-3U-3
lain ada	B-2C-2D-2E1F-2G-3H-2I-2J-3K-3L-2M-3N-2O-3P-2Q-2R-2S-3T-3U-3
lain tidak	A3B-2C-3D-2E-4F-3H-2J-2K-3L-2M-3N-3O-3P-2Q-2R-2S-2T-2U-3
langsung	A-2B-2C-3D-2E-2F-2G-3H-3I-3J-3K-3L-2M-3O2P-2Q-4R2S-3T-3U-4
langsung \$	A-2B-2D-2F-2J-2K-2L-2M-2N-2O2Q-2R-2S-2T-2U-3
langsung _ \$	B-2C-2D-2E-2G-2H-2I-3J-2K-2L-2M-2N1R1S-2T-2U-2
laptop	B-2C-2F-2I-2K1M-2N-2T-2
last	A-2B-2C-3D2E-2F-2G-3J-2K-2M-2N-3O-2P-2Q-2R1S-3T-2U-2
last _ \$	A-2B-2C-2D2E-2F-2G-2J-2L-2M-2N-3O-2P-2Q-2R1S-3T-2U-2
layar	F-2I1J-2L-2M-2
leave	A-2B-2D-2E-3G1H-3J-2K-2L-2M-3N-3O-2P-2Q-3R-2S1T-2U-2
lebih	C-3D-3E-3F-3G-3I-2J-3K-3L-3N-3O-3P-2Q-2R-3S1T-3U-3
lengkap	C-2E2G-2I-2K-2L-2M-2O-2P-2R-2S-2
let	B-2C-3D-2E-2F-2G-2H-2I-3J1K-3L-2M-3N-2O1P-2Q-3R1S-4T-2U-2
let _ TALK	O2Q-2R-2
let me	B-2C-3E-2F-2I-2J-2K-2L-2M-3N-2O1Q-3R1S-4U-2
let us	A-2B-2C-2D-2G-2H-2I-3J2K-3L-2M-2N-2O-2P-2S-2T-2
lewat	A-3B-3C1D-3E-3F-3H-3I-3J-4K-3L-2N-3O-4P-3Q-3R1T-3U-3
lewat _ \$	A-3B-3C1D-3E-3F-3H-2I-2J-4K-3L-3N-3O-3P-2Q-3R-2S1T-3U-3
lg	C-2D1M-2N-2Q-2
lg \$	N-2
liat	A2D-2E-2F-2J-2K-2N-2R-2S-2U-2
like	A-2B-2D-2F-2H-2J-2K-2L-2N1O-2P-2S-3T-2U-2
like _ CANCEL	G-2I-2K1L1
like _ ORDER	B-2C1G-2I-3J-3L-2M-2N-3R2S-2
like _ RETURN	M1N-2
like _ TALK	O2
like to	J-2
link	A-2B-2D-2E1F-2G-2H-4I-3J-2K-2L-2M-3N-3O-2P-2Q-2R2S-3T-2U-2
list	A-2B1C-3D-3F-2G-2H-3J-3L-3M-2N-3O-3P-2R-2T-2U-3
list \$	B1C-2D-2E-2F-2G-2H-3I-2J-3K1L-2M-2N-2O-2P-2Q-2S1U-2
liter	A2D-2E-2H-2N-2P-2Q-3S-2T-2U-2
liter \$	A2D-2P-2Q-2R-3S-2T-2
live	C1D-2E1H-2
live _ PLACE	D-2E1
long	B-2C2E-2G-3H-2K-2L1N-3P-2Q-2R-2S-3U-2
look	A2B-2D-2E-3G-3H-3I-3J-3K-2L-2M-2O-3P-3Q-2R-3S-3T-3U-3
looks	A-2B-2D-2E-2F-2G-2H-3I-3J-3K-3L-3M-3N1O-2P-2Q-3R-2S-3T-3U-2
made	A-2B-2C-2D-3E-2F-3H-3I-3J-3M-2N1O-2P-2R-2S-2T-3U-3
makan	A-3B-3C-3D-3E-2F-2G-2H-2K-3L-2M-3N-3O-2P2Q-3R-2S2T-3U-3
makan \$	G-2I-2P2Q-2S-2
makan _ \$	A-3B-3C-3D-3E-2F-2G-2H-2K-3L-2M-2N-2O-2P1Q-3R-2S2T-3U-3
make	A-5B-5E-5F-4G-3H-4I1J2K-4L-4M-4N-5O-4P-2Q-4T-5U-5
make _ BOOKING	A-2B-2C-2D-2E-2G-2H-2I3J-3K-2L-2N-2O-2P-3Q-2R-3S-3T-2U-2
make it	A-3B-3C-3D1E-2F-2G-2H-3I-2J2L-2M-2N-2O-2P-3Q-2S-3T-2U-2
maksimal	A-3B-3C-2D-2E-2F-2H-3I-2J-3K-3L-2N-2O-2P1Q-2R-2S-3T-2U-2
males	N1Q-2
mall	A-3B-2C-2D-3E3F-2G-3H-2I-2J-2K-2L-2M-2N-3O-2P-2Q-3R-2S-3T-2U-2
mall \$	A-2E2F-2
mana	C1D-2E1G-2H-2I-4J-3K-4L-3N-6P-4Q-5R-4T-4U-4
mana \$	A-4C1D-3E2F-3G-6H-2I-4J-4K-4L-4M1N-4P-4Q-5R-5T-5U-5
mana ORDER	B-2C2D-2E-2F-2G-2H-2K-2M-2N-3O-2P-2Q-2R-3S-3T-2U-2
mana PERSON	C-2G-2I-2M-2N-3O2Q-3U-3
mana _ \$	A-5B-2D-3F-3H-2I-3J-3K-2L-2O2P-2Q-3R-2S-3T-3U-3
mana _ STILL	A2D-2E-2
mana _ THING	A1B-2D-3E-2F1I-2J-2K-3O-2Q-2S-2
mana _ ada	B-2F1P-2
mana _ saya	A-3C2D-2E-2F-2G1H-3N-4R-3S-2
mana saja	A-3C-2E1G1M1
mana yang	A1B-4C-2E-2I-2K-3L-2M-4N-3O-3P-3Q-3R-4T-2U-2
mantap	A-2B-2C-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-3
many	B-3D-4F-3H-3I-2J-2K-3L-3M-2N-3O-3P1Q-4R-3U-4
many _ do	B-2C-2D-2E2F-2G-3H-2K-2M-2N-2O-2P-3Q-3S-3T-2U-3
masuk	A2B-3C-2E1F-3H-3I-3J-3K-3L-4O-3P-4Q-3R-5S-4T-4U-3
masuk _ \$	A2B-2C1D-2E-2G-3H-2J-2K-2L-3N-2O-2P-2Q-2R-4S-5T-2U-2
match	E-2F-2H-2N1Q-2
me	A-2B-2D-5F-3G-3H-4I-2J-3K-5L-6M-3P-6T-5
me \$	A-3C-2D-4E-3H-4I-2J-2K-3L-3M-2N-2P-4R-2S-3T-4U2
me QTY	A-2B-2R2
me TALK	O2Q-2R-2
me _ \$	A-2B-2E-3F-2G-3H-2I-2J-2M-3P-2Q-2T-2U-3
me _ ACCOUNT	C-2G-2M-2N-2R-2S2
me _ DAY	A-2B-2C-2D-2E-2G-2J1K-2M-2O-2P-2S-2U-2
me _ LOCATE	A-2C-2E2O-2P-2Q-2R-2S-2U-2
me _ PERSON	N-2O2Q-2
me _ PLACE	E-2O-2R1
me _ PRICE	A-2B2C-2N-2O-2R-3S-2
me _ THING	A-3B1C-3D-2F-2G-2H-3I-2J-3K-2L-2M-2N2O-3P-2Q-3R-3S-4T-3U-3
me _ a	A-2B-3C-2D-2E-2F-3G-3H-3I-2J-3K-3L-2M-3N-2O2P-2Q-3R1S-4T-3U-5
me _ for	A-4B-3C-4D-2E-3F-3G-3H-3I1K-2L-2M-3N-4O-3P-3Q-3R2T-3U-3
me _ to	A1E-2N-2O1Q-2R-2U-2
me _ with	A1B-2E-2F-2O1P-2Q-2R-2U-2
me _ you	A-2B-2C-3D1E-2F-2G-2H-2I-2J-2K-2M-2N1O-3P-2Q1R-2S-3T-2U-3
me a	A-3C-4D-3E1F-3G-4H-3I-2J-4K-3L-2M-3N-3P-3Q-2S2T-3U-5
me an	B-2C-2D-2E-3G-2H-3I-2J-2K-2L-2M-2N2O-2P-2Q-3R-3T-2U-3
me for	A-2B1C-2D-2E-2F-3G-2H-3I-2J1M-2O-2P-2Q-2R-2S-2T-2U-3
me in	A-3B-3C-2D-2E-3F-2G-3H-2I1L-2M-3N-2O-2P-3Q-2R1S-2T-3U-3
me the	D-2E2G-3H-2I-2J-3K-2L-3M-3Q-3R-2U-2
me to	A-3C1D-2E-3F-3G-3H-3I-3K-3M-2N-3O1P-3Q-4T-2U-3
me with	B-2C-2Q1U-3
methods	R-2S1
methods _ you	F-2H-2M-2P-2Q-2S2
methods do	F-2H-2M-2P-2Q-2S2
million	A-2B2D-2G-2H-2J-2K-2L-2M-2P-2R-2S-2
minimal	G-2H1
minum	A-2B-3C-3D-3E-2F-2G-4H-3I-2J-3K-2L-2M-2N-3O-2P3Q-3R-2S-3T-2U-3
minum \$	A-2B-2C-3D-2E-2F-2G-3H-3I-2J-2K-2L-3M-2N-2O-2P3Q-2R-2S-3T-2U-3
minum _ \$	N-2P2Q-2S-2
minum apa	P1Q-2
minutes	B-2C2D-2F-2G-3H-2J-2K-2L-2P-2S-2U-2
mistake	B-2C-2E-2F-2G-2H-2K1L1M-2N-2P-2R-2U-2
mohon	A-2C1D1E-2F-3G-4H-2I-3K-3M-2N-2P-3Q-4R-3S-3T-4U-3
mohon info	G-2H1T-2
money	A-2C-3D-3E-3G-3H-3I-2J-2K-3L-3M1N2O-2P-3Q-3R-3S-4T-3U-4
more	C-2D-4E-3F-2G-3K-2M-2N-2O-3P-3Q-3R1S-4U-4
more \$	A-2B-3C-2D-2E-3F-2G-2H-2I-2J-2M-2N-2O-2P-2Q-2R1S-2T-3U-2
motor	G1S-2
mrt	A-2B-3C-3D-3E3F-2G-3H-2I-2J-3K-3L-3M-3N-3O-3P-2Q-3R-3S-4T-3U-3
mrt \$	D-2E1N-2S-2
mulu	A-3B-3C1D-3E-3F-3G-3H-3I-3J-4K-3L-3M-3O-3P-3Q-3R-3S1T-3U-4
my	A-6B-4C1D-5E-4F-2H-3J1L-2M-4N-2O-6Q-2R-4T-2U-4
my ACCOUNT	C-3E-2J-2K-2L-2P-2Q-2S1
my BOOKING	C-3D-3E-3F-3G-4H-2I-4J4K2L-2N-2O-2P-3Q-3R-4S-3T-2U-2
my DELIVER	C2F-4G-2H-3I-2J-2L-4N1P-3R-3S-2
my GOODS	A-3C2D-2E-2F-3I-2J-2K-2L-2M-2N-3O-3P-3Q-2R-3S1T-2U-2
my ILL	N-2P1
my ORDER	B-2D-2E-2F-3I-2J-3K-3M-4N1O-2P-3Q-3S-6T-2U-3
my PAY	C1F-2G1I-2L-2N-2R-3S-3
my PROMO	N-2S2
my RETURN	F-2I-2J-2K-2M1N-2T-2U-2
my SERVICE	C-2E-2F-2J2K-2M-2N-2
my THING	A-4B-4C1D-2G-4H-3L-2M-3N-4O-3Q-3R-4S-3T-2U-2
my _ \$	A-5B-4C1D-5E-6H-3K-2M-2N-2O-4P-4S-4U-5
my _ ACCOUNT	A-2B-2C-2E-2F-2G-2H-2I-2J-2K-2L-2N-2P-2Q-2R-2S3T-2
my _ BOOKING	I-2K2R-2
my _ BRANCH	A1S-2
my _ CANCEL	I-2J-4K3L-2
my _ COME	C-2G-3L-2N2R-2
my _ DAY	A-2D-2G-2I1J-2N-2P-2Q-2R-2S-3T-2
my _ MOVEHINT	F-2J1
my _ ORDER	C1D-2E-2F1G-2L1M-2N-3Q-2R-2
my _ SERVICE	A-2C-2G-2I-2J3K-2N-2O-2R-2
my _ STOCK	C1G-4H-2R-2
my _ THING	A-3B-2E-2F-3G-2H-2I-2J-3O-3P-3Q-2R-2T-2U-3
my _ WANT	D-2E-2I1J-2
my _ at	A-2C-2D-2E-2G-3I1J-2K-2N-2P-2Q-2R-3S1
my _ be	C-2D-2G-2I1K-2S-2
my _ for	A-2B-2C-3F-2G-2Q-2R2
my _ has	F-2G-2I-2J-2K-2L-2M-2N-3O-2P2Q-2R-2S-3T-2U-2
my _ i	A1F-2I-2J-2R-2
my _ in	A-3B-3C-2D-2E1G1H-2J-3K-2M-2O-2P-2R-2S-3
my _ is	A-3B-2D-2E-3F-2G-3H-3I1J1L-3M-3N-2Q-3R-3S-2T-2U-2
my _ to	D-2E-2G-4H-3I-3J2M-2N-2O-2Q-2R-2S-2U-2
my _ was	A-2B-2E-2F-2G-2H-2I-2J-2L-2M-2O-2P-2Q-2R-2S2T-2U-2
my car	C-2D-2F-2G-2I2J-2N-2S-3T-2U-2
my groceries	C1G-2R-2S-2
my house	A-2E-2F-2I1J-2K-2N-2P-2
my kid	G-2N1
my name	I1Q-2
my new	A-2B-2C-2E-2F-2G-2H-2I-2J-2K-2L-2M-3N2O-2P-2Q-2R-2T-2U-2
my son	P1
naik	A-2C-2E1F-2H-2N-2Q-2R-2S-3
naik _ apa	B-2C-2E1G1H-2N-2Q-2S-2T-2
nama	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q3R-2S-3T-2U-2
name	A-2B-2D-2E-3F-2G-2H-2K-2M-2N-2O-3P-2Q2R-2T-2U-2
name \$	A-2E-3F-2G-2H-2I-2O-3Q2S-3
nanti	C-2D-3E-2G-2H-2I-2J-2K-2M-2N-2P-2Q-2S-3T1U-2
nanti saya	C-2D-2E-2G-2H-2I-2J-2K-2M-2N-2P-2Q-2S-3T1U-2
never	A-4B-3D-3E-3F-2G-2H-3I-2J-2K-3L-3M-3N2O-2P-3Q-3R-3T-3U-3
never _ \$	C-3D-2E-2N1O-2Q-2S1T-2U-2
new	C-3D-3F-3G-3H-3I-3J1K-2L-2M1O-3P-3Q-3R-4T-2U-3
new THING	C-2E-2F-2G-2H-2J-2M-2O-2P-2Q-2R-2S1U-2
new _ \$	A-2B-2G-2M1N-2P-2R-2S1
news	A-2B-2C2D-2E-2F-2G-2H-2I-2J-2K-2N-2O-2P-2Q-2S-2T-2U-2
next	B-4C-3D-3E1G-3H-3J-3K-2L-3M-3N-2O-3P-3Q-2T-3U-3
ngantuk	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-3K-2L-2M-2N-3O-2P1Q-3R-3S1T-3U-2
nice	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-3R-3S-2T1U1
nomor	B-5C1D-4E-2F-4G-5H-2I-4J-4K1L-4M-2N-3P-4Q-2R-5U-5
nomor \$	A-2C-2F-2I-2J-2L-2M-2N1O1Q-2S-2T-2
nomor ORDERNO	C1
nomor PERSON	B-2C-4E-2H-2K-3M-2N-3O3Q-3S-3T-2U-2
nomor SERVICE	A-2C-2H-2I-2J-2K2L-2M-2N-2O-2R-2S-2T-3U-2
nomor TALK	E2Q-2
nomor THING	A1B-2C-2E-2K-2L-2P-2R-2S-2T-2
nomor TRACK	A-3B-2C2D-2F-2G-2H-2I-2J-2K-3L-2M-2N-2O-2P-2Q-2R-2S-2T-3U-2
nomor _ \$	A-4B-3D-2E-3F-2G-3I-2J-3K-4L-2P-3Q-3R-3S1T-4U-3
nomor _ BRANCH	A-2B-2C-3D-2E1G-2H-2K-3M-2N-2O-4Q-2S1T-3U-2
nomor _ WANT	A-2C-2H-2I-2J-2K2L-2M-2N-2O-2R-2S-2T-3U-2
normal	A-2C1D-3E-2F-2G-3H-2I-2J-2K-2L-3M-2N-2O-2P1Q-2R-2S-2T-2
not	A-2B-4C1D-4F-5G-3H-5L-3M-3N1O-2P-3Q-5R-6T-5U-5
not \$	B-3D-3E-4G1H-2I-3J-3K-2L-3M-3N-2O-3Q-3R-3S-4T-3U-3
not SEEK	B-2D-2E1F-3G-2H-2I-2J-3K-3N-2O-3P-2Q-2S-3T-2U-3
not WANT	C-2K1
not _ \$	A-4B-4D-2E-4F-3G-4H-4I-3J-4K-5L-4M-4N2O-3P-4Q-4R-4S1T-4U-4
not _ CAN	A-3B-2C-3F-2G-2I1J-2K-3M1N-3O-2P-2Q-2R-2S-3T-2
not _ my	C2G-2N-3
not _ the	B-2G-2K1N1S-2
not make	D-2J2K-2S-2
not work	I-2J1S1
noted	R-2S-2T1U-2
nothing	A-2B-2C2D-2E-2G-3J-3K-3L-3M-2P-2Q-2R-3S-3U-2
nothing \$	J-2K-2M-2N1Q-2S-2T-2U-2
nothing _ \$	C2G-3L-2N-3P-2R-2S-2
now	B-4C-3F-4H-3I-3J-4K1M-4N-4P-4Q-4S-2T1U-3
now \$	A1B-3C-4F-2H-3I-2J-3L-3M-3N-3P-4Q-4R-2T1U-3
number	A-2B-3D-3E1F-3G-3H-3I-2J-2K-2L-3M-2N-2P-3R-3T-2U-3
number \$	B-3D-2E-3G-2H-2K-2L-2M-2N-2O1P-2T-2U-3
number for	A-2C-2D-2E2F-2H-2N-2O-2P-2Q1R-2S-2U-2
nyala	A-2C-2D-2E-2K1O-2P-2R-2S-2T-2
nyasar	C2E-3G-2M-3O-2Q-2S-3
of	A-2B1C-3D-3E-2F-4G-5H-2I-5J-4L-2O-4R2S-4T-3U-3
of #	A-2C-2H-2N-2P2R-2S-2T-2
of PLACE	A1
of THING	B3C-2D-2E-3F-2G-3H-4I-2M-2N-3O-2P-5Q-3S-6
of _ #	B1
of _ \$	A-2B1C-4D-2F-4I-3J-2K-3L-3M-4O-3P-2Q-4R2S-3T-3U-3
of _ BRANCH	D-2N-2P-2Q-2
of _ CAN	A-2K-2M1N-2P-2Q1R-2U-2
of _ ORDER	C2G-2K-2M-2R-3S-2T-2
of _ PLACE	A-3B-2E3F-2K-2N-3O-2R-2
of _ SERVICE	J1
of _ THING	A-2C-3E-2G-3H-2I-3J-3K1L-3O-2P-3R1S-3
of _ for	A-2E-2H-2R1
of my	B-2C1G-2I-2K1R-3
of the	A-2C-3D-3E1F-3G-2I-3J-3K-2N1O-2P-3Q-2S-3T-2U-2
of them	A-2L-2N-2P-2
of your	B-2C-2D-3E-3N-2O-3P-2R-3S-3U-2
off	A-3B-2C-4D-4H-4I-2J-3L-4M-4O-4P-3Q-4R-3S1T-4U-4
off \$	C-2E-2F-2H-2I-2J-2K1L-3M-2N1O-2S-3T-2U-2
offer	A-3B-2C-2D-2E-3F2H-3J-2K-2L-3M-2N-2O-3P-2S-3T-2U-2
offer \$	B-2F-2G1K-2L-2M-2N-2O-3P-2Q1S-2U-2
office	C-2E-2G1O1
office _ \$	C-2G2H-2N-2O-2R-2T-2
official	P-2Q2S-2
ok	B-3C-4D-4E-3G1H-4J-4K-2L-3M-3N-4O-3P1Q-4R1T-2U-4
ok \$	A-2B-2C-2D-2E-2F-2G1H-2J-2N-2O-2Q-2R-4S-3T1U-2
ok THANKS	R-2T1
ok _ \$	A-3B-2C-3D-2E-2F-3G-3H-2I-3J-3K-3L-2M-2N-2O-2P-3Q-3R2S2T-4U-2
okay	A-3B-2C-3D-2E-2F-2G-2H-2I-3J-2K-2L-2M-2N-2O-2Q-2R1S-3T1U-3
oke	A-4B-3C-3D-2E-2F-2G-3H-2I-2J-2K-3L-3M-2N-3O-3P-3Q-3S-5T3U-3
oke THANKS	T1
oke _ \$	R-2S-2T1
oke _ THANKS	T1
oke siap	R-2T1
old	A-3B-2C-2D-2E-3F-2H-2J-2L-2M-2N-2O-2P2Q1R-3S-3U-3
old \$	A-2B-2E-2G-2O-2P2Q-3R-2S-2
on	A-4B-3C1E-3F-3G-2H-3K-2L-4M-3N-2Q-7R-5S-2T-4U-2
on \$	A-2B-2C-2D-2E-3F-3G-3H-3I-3J-2K-3L-2M-2N-2O1P-2Q-3R-2S1T-2U1
on DAY	A-3B-2D1E-2F-3I1L-2M-2N-3O-2P-2Q-2R-3S-4U-3
on _ \$	A-4D1E-3I-2J-3L-3M-3N-2Q-4R-3S-3T-2U-4
on _ DAY	A-2B-3C-2D2E-2G-2I1K-3N-2O-2P-2R-2S-2
on _ ORDER	A-2B-2C2G-3H-2J-2L-2N-2R-2S-3
on _ THING	I-2K-2L-2M1N-2R-2S-2U-2
on _ for	A-3B-2C-2D-2F-2G-2H-3I2J-2L-2M-2N1O-2P-2R-2S-2T-2U-2
on a	C-2D1E-2F-2G-2H-2I-2J-2K-2M1N-2O-3P-2Q-2R-2S-2T-2U-2
on an	A-2B-2C-2D-2F-2G-2H-2I-2J-2K-2M-2N-2O-2P2Q-2R-2S-2T-2
on it	A-2B-2G-2I-2M-2N1R-2
on my	B-3C2D-2E-2F-3H-2I-2J-2K-2N-4O-2Q-3R-2U-2
on the	B-2F-3G-6H-3L-3N-3O-2P-5Q-3R-4T-2U-3
one	B-3C-4D-3F-3G-5H-5I-5J-3K-5L-2N-2O-5P-2Q-5R5S-8T-2U-6
one \$	A1C-5D-4E-3G-4H-4I-4J-5K-4L-4N-6O-4P-6Q-5R4S-6T1U-5
one THING	B1E-2H-2R1S-2
one _ \$	A-2C-3D-2E-3F-4H-3I-3J-3K-3L-3M-3N2O-2P-4Q-3R1S-4T-3U-3
one _ for	R1
one _ the	L1R-2
one is	A-3B-2C-2E-3F-2G-2H-2J-2K-2L-2M-2O-2P2Q-3R2S-3T-3U-2
one of	A-2F-2M1O-2P-2S-2
ones	A1B-2E-2F-2H-2L-2P-2R1
ones \$	A1B-2E-2F-2H-2L-2P-2R1
online	C-2D-2E-3F1H-2I-2N-2O1P-2Q-3R-2S-2T-2U-2
online \$	A-2C-2D-2F-2G-2H-2I-2L-2M-2O1P-2Q-2R-2S-2T-2U-2
only	A-2B-2C-2D-2E-2F1G-2H-2I-2J-2K-2L-2N1O-2P-3Q-2R-3S-3T-2U-2
options	A-3C-2E-2F-2G3H-2L-2N-2Q-2T-2U-3
or	A-3B-2D-2G2H-4I-4J-3K-3L-3N-5O-4R-4T-4U-4
or PERSON	O-2Q1
or _ \$	A-2E-5F-2G1H-3I-3J-3K-2L-3M1N-3O-3P-2R-3T-3U-3
or _ for	B-2C-2E-2F-2G1H-2I-2J-2K-2L-2M-2N-2O-2P1Q-2R-2S-2T-2U-2
or a	C-2E2F-2G1H-2K-2M-2N-2O-2R-2S-2T-2
or not	A1B-3D-2E-4G1H-2I-3J-3K-2L-3M-3N-3O-2Q-2R-3S-4T-3U-3
other	A2B1C-3D-2E-3F-2G-2H-3J-2K-2L-2N-2O-3P-2Q-2R-2S-3T-2U-2
other BRANCH	A2B1C-2D-2E-3F-2G-2H-3K-2M-2N-2O-3Q-2S-3T-2U-2
other _ \$	A2B-2D-2E-3F-2G-2H-2K-2M1N-2O-2P-2R-2S-2U-2
otw	A-3B-3C3D-3E-3F-3G-2H-3I-2J-3K-3L-2M-3N-2O-3P-3Q-3R-2S-3T-3U-3
our	B-2J-2K-2N-2S1
out	A-4B-2C1D-3E1F-3G-3H-3I-2J-2K1M-4N1O-2P-3Q-2R-2S-3T-2U-3
out of	A-2B-2C-2E-2H-2I-2J-2K2L-2M-3N1S-2T-2U-2
outside	A-2C-2D-2F-2G2H-2N-2Q-2
over	B-2C-2E-2G-3H1M-2O-3Q-2R1S-3U-2
over the	N1P-2R-2
own	A-2C-3E-3F-2G2H-3O-2Q-2S-3T-2U-2
pack	B1R-2
padahal	C-2I-2J-2K-2N2
pakai	A-3B-2C-3D-2E-2F-3G1H-3I-2J-2K-2L-2M-3O-2R-4S1T-2U-2
pakai _ \$	E-2G-2Q2S-2
pake	A-3B-2C-4D-2E-2G2H-3I-3J-2K-2L-3M-3N-4O-2R-5T-2U-3
pake FAST	F-2G1S-2
pake PAY	C-2F1G-3L-2R-3S1
pake THING	A-2C-2F-3G2H-2L-2M-2N-2R-2S-2
pake _ \$	A-2B-2C-2E-2H-2I-2J-2K-2L-2M-2N-2O-2P1R-3S-2T-2U-2
pake _ CAN	G1P1S-2
pake _ saja	F-2L-2M-2P-2Q-3R-2S1
pake _ tidak	F-2G1S1
pake apa	B-2C-2E-2F-2G2H-2I-2K-2L-2M-2N-3Q-3R-2T-2
paling	A-2B1C-2E1H-2N-2Q-2R-2S-2
paling NEAREST	D-3E1G-2
paling PRICE	B1
paling _ dari	D-3E1
pantun	S1
pantun \$	S1
part	S1
pas	C-3D1E-2F-3H-2I-3J-2K-2L-2M-3O-2P-2Q-2R-3S-2T-2U-2
pas _ \$	C-2G-2H-2L-2M-2P-2R-2S1T-2
pending	B-2C2D-2E-2F-2G-2H-2I-2K-2M-3N-3P-2Q-2R-3S-2T-2U-2
pending _ \$	B-2C2D-2E-2F-2G-2H-2I-2J-2K-2M-2N-3O-2P-2Q-2R-3S-2T-2U-2
people	F-2I-2N1O-2P1
per	B2K-2L-2P-3Q-2R-3S-2T-2U-2
per _ \$	B2S-2
perfect	A-2B-2E-2H-2N-2P-2Q-2R-2S-2T2U-2
permisi	S-2T-2U1
permisi \$	S-2U1
permisi _ \$	U1
perut	P1
pilih	G1J1L1M-2N-2
place	B-2C-4D1G-4H-2J-2L-4M-2N-3P-2Q-2R2S-2U-2
place _ ORDER	C-3G-3I-2J-2L-4M-3N-3P-2Q-3R4S-3T-2U-3
place an	C-2G-3I-2L-3M-2N-3O-2P-2Q-2R3S-3U-3
placed	A-2C1D-2E-2F-2G-2H-2I-2J-3K-3L2M-2N-3O-2P-2Q-2R-3S-3T-3U-2
pls	A-2B2F-2G-2H-2I-2L-2M-2N-3O1Q-3S-2T-2U-2
pls \$	A-2B2C-2D-2E-2F-2G-2H-2I-2J-2L-2M-2N-2O1P-2Q-3R-2S-2T-2U-2
policy	E-2F-2M2N-2Q-2S-2U-2
posisi	B-2C3D-2F-3G-3H-2I-2J-2K-2L-3M-2N-2O-2P-3Q-3R-3S-3T-2U-2
public	A-2D1N-2O-2P-2Q-2S-2U-2
public DAY	A-2D1N-2O-2P-2Q-2S-2U-2
punya	A3B-3D-2E-2F-2G-3H-2I-2J-2K-3L-2M-2N-2O-2P-3Q-2R-3U-2
put	A-4B-4C-2D-2E-3F-3G-4H-3K-3M-4N-4O1Q-3R2S-4T-2U-4
put my	F-2J1K-2M-2Q-2R-2
questions	A-3B-2C-2D-2E-3F-2G-2H-2I-2J-2K-3L-2M-2N-2O-2P-2Q1R-2S-3T1
rain	C-2H-2N1
rain \$	C-2H-2N1
rak	A1B-2C-2D-2G-2I-2J-2K-2S-2T-2
rate	A-2B1C-2D-2E-2G-2H-4J-2K-2L-3M-2N-2O-3P-3Q-2S1U-2
rather	B-2D-2G-2I-2J1
real	N-2O1Q1U-2
real PERSON	O2Q-2U-2
real _ \$	O2Q-2U-2
really	C-2D1E-2F-2
received	A-2B-2F-2G-3H-2I-2J-2K-2L-2N1P-2R-3S-2
recommend	B-2G-2H-2N-2P1Q-2S1
reply	A-2B-3C-3D-2E-3F-3G-3H-3I-2J-3K-2L-3M-3O-3P-3Q2R-3S-4U-3
reply \$	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q1R-2S-2U-2
reserve	F-2J-3K-2R2S-2
reserve _ THING	A-2B-2D-2E-2F-2G-2H-2I-2M-2O-2P-2R2S-2U-2
reserve a	A-2B-2D-2E-2F-2G-2H-2I-2M-2O-2P-2R2S-2U-2
reset	C-2N-2Q-2S2
resmi	E-2F-2M1Q1S-2
ribu	A-2B1C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2O-2P-2Q-2R-2S-2T-2U-2
right	B-2E-3F-2G-2I-2J-2K-3L-2M-2N-2O-3P-3R-2S-3T-3U-3
right _ \$	A1B-2C1D-3E-2F-2H-2I-2J-2K-3L-2M-2O-2P-3Q-3S-2T-3U-2
rumah	C-3F-2G1I1J-2K-2M-2O-2P-2S-3
rumah \$	A-2F-2G1I1J-2
rumah _ \$	B-2C-2F-2G-3H-3I1J-3K1L-2M-2N1O-2P-2Q-2S-2T-2U-2
rumah _ PLACE	A-2E-2I1
rumah _ di	E-2G1H1
rumah saya	C-2G1J-2K-2M-2S-2
safe	B-3C-2E-2G-2M-2O-2P2Q-2R-2S-2T-2
safe for	A-2N-2P1
said	A-3B-2C1D-2E-2F-3H-2I-2J-2K-2L-2M-2N1O-2P-2Q-2S-3T-2U-2
saja	B-6C-2D-4E-3F-2H-3I-4J1K-2M-2N-4P-2R1S-2U-6
saja \$	B-3C-3D-4E-2F-3G-5H-3I-5L-2N-3R1U-5
saja CAN	A-2B-2C-2D-2E-3G1H-3I-2K-3M-3N-2O1P-3R-3S-3T-2U-3
saja SERVICE	I-2J2K-2R-2
saja _ \$	B-3C-3D-3G1H-3I-3L-3M-4P-3R1S-4T-5U-4
saja _ CAN	Q1
saja di	A2B-3C1D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2R-2S-2T-2U-3
saja yang	A-2E-2K-2L1N-2P-2R-2
sale	A1B-3C-3D-3E-3F-3G-3H-4I-3J-3K-3L-3M-4N-3O-3P-3Q-3R-3S2T-3U-4
same	A2C-2D-3E-3F-2G-3I-2J-3K-3L-2M-2N-3O-2P-3Q-2R1S-3T-3U-3
same GOODS	A2B-2C-3E-3F-2G-2H-2J-2K-2M-2N-2O-2Q-2R-3S-2T-2U-2
satpam	B-2D-2F-3G1H-2I-2J-2K-2M-2N1O-2P-2Q-2R-2S-2T-2U-2
satpam \$	F-2G2H-2I-2J-2K-2M-2N1O-2P-2Q-2R-2S-2T-2U-2
satu	A-6B-3C-3D-3E-3F-3G-4H-3I-3J-4K-4M-4O-4P-5Q-5R4S-5T-5U-4
satu \$	A-4B-4D-3E-3F-3G-3H-2I-3J-4K-3L1M-3O-3P-3Q-3R3S-4T-4U-3
satu _ \$	A-3B-3C-2D-2E-2F-2G-2H-2I-2J-2K-2L-3M-2O-2P-3Q-3R2S-3T-3U-3
satu _ saya	A-2F-2G-2I-2J-2N-2P-2Q-2R2T-2
satu lagi	A-2C-2L-2P-2Q-2R2T-2U-2
satu untuk	A-2F-2G-2I-2J-2N-2P-2Q-2R2T-2
satu yang	A-2B-2C-2D-2E-2I-2J-2K-2L-3M-2N-2O-2P-2R2S-2U-2
saya	B-3D-2E-3F-4H-3I-3L-2M-2P-3R-2T-2U-5
saya #	N-2P1
saya \$	B-2D-2E-3G-5H-2I-2J-2L1M-3O1P-3Q-4R-2T-2U-3
saya ANGRY	N1O-2S-2
saya ARRIVE	C-2D1G-2N1Q-2R-2T-2
saya BROKEN	I1N-3S1
saya BUY	A-3B-3C1D-3G-3H-2I-2J-2K-2L-3M-2N2P-2Q-2R-2S-3T-3
saya CAN	A1B-2D-2F-2G-2K-2N-2Q-2R-2
saya CANCEL	C-2K1M-2R-3
saya CHANGE	J1
saya DAY	K1
saya ILL	N-3P2
saya LATE	C2D-2F-2G-2J1M-2
saya MISSING	A-2B-3C-2D-3E-2F-2G-3H-2I-2J-3K-2L-2O-2P-3Q-2R-2S2T-2
saya MOVE	J1
saya ORDER	A-2C2G-2N-3
saya PICKUP	B-2C-3D-2E-2F-2H-4J-2K-2L-2N-3O-2P-2Q-2R3S-3T-3U-3
saya RETURN	I-2J1N2
saya TALK	O-2Q1
saya THING	L-2
saya WANT	B-3C-3D-2E-2G-4H-2J-2K-3L-2O1P-2Q-3R1T-2U-5
saya WHEN	C1G-2M1N-2S-3
saya WHY	N-2S1
saya WRONG	C-2I-3J1K1L-2M-2R-2S-2T-2
saya _ #	A-3B-3C1D-3G-3H-2I-3J-2K-2L-3N1O-3P-2Q-2S-3T-2U-2
saya _ \$	A-3B-3C-2D-2F-2G-3H-3I-3J-2L-3N-2P-4R1U-5
saya _ ANGRY	A-2C-2G-2J-2K-2L-2N2Q-2S-2T-2
saya _ ARRIVE	C1G-2N-2
saya _ BOOKING	I1J-3K1N-2
saya _ BROKEN	A-2C-2M-2N1
saya _ BUY	A1B-3F-3G-2I-2K-2N-2S-2
saya _ CAN	C-2D-2G-2H-2I1J1M-2N-2O-2P-2Q-2R-2S-2T-2U-2
saya _ CANCEL	C-2J-2K1L1M-2N-2O-2S-2
saya _ CHANGE	J1M1N-2S-2
saya _ DAY	I-3J1L-2M-2N-2Q-2S-2
saya _ DELIVER	C1G-2I1N-2
saya _ GOODS	N1
saya _ MOVE	A-2I-2J2O-2
saya _ ORDER	A-2C-2K-3L2M-3N-3
saya _ PERSON	A-2I-2O2Q-2
saya _ PICKUP	A-2C2G-2L-2M-2
saya _ PLACE	B-2C-2D-4E-2F-3G3K-2L-2M-2N-3O-3P-3Q-3R-2S-3T-2U-2
saya _ RETURN	C-2M1N-2R-2S-2
saya _ SERVICE	C-2D-2I1J-2M-2N-2O-2P-2Q-2R-2S-2
saya _ TALK	A-2I-2J-2K-2N-2P-2Q1R-3S-3T-2
saya _ THING	C-3D-2G-2I1J-2K-3L-2N1Q-2S-2
saya _ dengan	O-2Q1
saya _ di	A1B-2C1D-3F-3H-2I-2J-2K-2L-2M-3N-4O-2P-3Q-3R-3T-2
saya _ dua	A-2B-2C-2D-2E-2F-2G-3H-2I-2J-2K-2L-2M-2N2O-2P-2Q-2S-2T-2U-2
saya _ ke	G1I-2J1R-2
saya _ saja	J-2K1R-2
saya _ tidak	A1E-2M1N-2
saya _ yang	A-4B-3I-3L-3M-2N-3O-3P-2R4S-3
saya dari	C-2G-2J1N1O-2S-2
saya dengan	K1
saya di	C-2D-3E-2F-4G3I-2J-2K-2M-2N-3P-2Q-3R-2S-3
saya jadi	C1G-3
saya ke	A-2E-2F-2J1M-2R-2S-2T1
saya lagi	A-2H-2I-2L-2N-2O-2Q2R-3S-2T-3
saya mana	B-2C1E1G-2J-2K-2N-2O-2P-2Q-2R-2S-3T-2
saya sudah	A-2C2G-2N-5R-2S-3T-3
saya terima	C1M-2N1
saya tidak	A-3B-2C-2D-3E-2F-3G2H-2J1K-2L-2M-2O1P-3Q-4R-4S-3T-2
says	A-2B-2D-3F-2G-2H-2I-2J-3M-2O-2P-2Q-2R-2S-2T-3U-2
says DELIVER	A-2G-2K-2L-2M-2P-2
says _ \$	A-3B-2D-2E-2F-2H-2I-2J-2L-3M-2N1O-2P-2Q-2R-3T-2U-2
sayur	A-2B-3C-2D-2E-2F-2H-2J-2K-2L-2N2O-2P-2R-2S-2T-3U-3
sebelah	C-2D-2E-2F-2G-2H-2M1N-2O-2Q-2S-2T-2
see	B-3C2D-3E-4F-3G-3H-3J-4K-3L-2N-4O-3P-2Q-4R-2S-2T1U-4
see my	L-2N-2S1
see the	E-2I-2N-2O-2
segini	J-2N-2O-2Q-2S-2
sekali	A-3B-3C-3D-3E-2G-3I-3J-3K-3L-3M-3O-3P1Q-3R-3S-3T-3U-3
sekarang	C-3E-2F-2H-3I-3J-2K-2L-2M-3N-3O-2P-4Q-3T-3U-3
sekarang \$	A-4D-2E-2F-3G-2H-3I-3J-3K-3L-3M-4N-3O-3P-4Q-3R1S1T-3U-4
sekarang _ \$	A-2B1C1D-2E-2F-2G-2H-2N-2R1S-3U-2
sekitar	D-2E1F-2G-2N-2P-2Q-3R-2S-3
sekitar PLACE	D-2E1F-2G-2
sekitar _ \$	D-2E1G-2
selain	B-3C-3D-2E2F-3G1H-2I-2J-2K-3L-3M-3N-3O-2P-2Q-2R-3S-3T-3U-3
semua	A-3C-4D-3E1G-2I-3J-3K-3L-3M-3O-3P-4Q-3R-3S-4T-4
semua \$	A-3C-3D-2E1G-2H-4I-3J-3K-3L-3M-3N1O-3P-4Q-3R-3S-4T-4
semua BRANCH	A-2E-3F2G-2H-2I-2N-2
sendiri	A-2B-2C-3D-2E-2F-3G2H1J-2L-2M-3N-2O-2P-2Q-3R-4S-3T-2U-2
sendiri \$	C-2E-2H1K1N-2S-2
seriously	C-2L-2M-2N2P-2Q-2R-2S-2T-2U-2
setengah	A-2B-2D1E-3F-2G-3H-3I-2J-2K-3L-2M-2O-2P-3Q-2R-3T-3U-3
setengah _ \$	A-2B-2D1E-2F-2G-3H-3I-2J-2K-3L-2M-2N-2O-2P-2Q-2R-3T-3U-3
setiap	D2E-2F1G-2I-2J-2N-2P-3Q-2S-2T-2U-2
should	B-3D-3F-4G-4H-3I-3K-3L-3M-2O-2P2Q-3R-3S-4T-3U-3
should _ THING	A1F-2
should i	B-3C-2D-2F-4G-3H-3I-2J-3K-2L-2M-2N-3O-2P3Q-2R-3S-3T-2U-2
show	A1B-3C1D-3E1F-3G-3H-3I-2J-2L-3M-2N-3O-3P-2Q-2R-3S-3T-3U-2
shows	C1K-2L-2M-2S-2
siap	A-3B-3C1D-3E-2F-2G-3H-3I-2J-2K-2L-2M-3N-3O-2P-3Q-3R-4S-4T3U-3
siap \$	A-3B-2C1D-2E-2F-2G-2H-3I-2J-2K-2L-2M-2N-2O-2P-3Q-3R-3S-4T2U-3
siap PICKUP	A-2C2G-2L-2M-2N-2R-2S-2T-2
siapa	A-3B-3C-2D-3E-3F-2G-2I-2J-2K-3L-3M-2N-4O-4P-4Q2R-3S1T-3U-4
siapa \$	B-2C-2D-2E-2G-2K-2M-2N-3O-3P-2Q1R-2T-2U-2
siapa _ \$	A-2B-2C-3D-2E-3F-2G-2H-3I-2J-2K-2L-2M-2N-2O-2P-3Q3R-2S-3T-3U-2
siapa yang	B-2D-2G-3H-3L-2M1N-2P-2R-2S1U-2
side	D-2E1F-2N1S-2
sign	A-2B-2C1D-2E-2F-3G-2H-2I1J-3K-3L-2M-2O-2P-2Q-2R-2T-3U-3
sinar	A-4B-3C-2D-4E-2F-5G-3H-3I-2J-2K-2L-2M-2N-3O-3P-3Q4R-2T-3
sinar \$	A-3B-3C-2D-3E-5F-4G-2H-3I-2J-2K-2L-2M-2N-3O-3P-2Q3S-2T-2U1
sinar NEAREST	A-2C-2D-2E3F-2H-2J-2K-2O-2Q-3S-2T-2U-2
sinar _ \$	Q1U-2
sinar _ PLACE	A-2D-2E2F-2G-2H-2I-2K-2L-2M-2Q-3S-3U-2
sini	B-2C-2D-2E-5F-2G-3H-2I-2J-2K-2M-2N1O-2P-2Q1R1S-2T-2U-3
sini \$	B-2C-2D-2E-2F-2G-3H-2I-2J-2K-2M-2N1O-2P-2Q1R1S-3T-2U-3
sip	A-2B-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T2U-2
situ	A-2B-2C-2D-2E-2F-2G-2I1M-2N-2P-2Q-2R-2S1T-2
size	A1C-2D-3E-3F-4G-4H-3I-3J-3K-3L-2M2O-3P-4Q-3R-3T-3U-3
size \$	A-2J-3K-2N1O-2S-3T-2U-3
size THING	B-3C-2F-2G-2H-2J-2K-2L-2N1P-3Q-2R-2S1
size _ \$	B2C-2D-2E-2F-2G-3H-2I-2J-2K-2L-3M-3O-2P-2Q-2R-2S-3T-2U-2
sm	B1E-2F-2I-2O1Q-3
so	A-4D-3E-3F-3G-3I-3K1L-3M-3O-3P-4R-3S-4U-3
so ANGRY	N2
so _ \$	A-2B-3D-2E-2F-2G-3I-2J-2K-3L-2M-2N1O-2P-3Q-3R-3S-3U-3
soal	A-2C-2E-2G-2H-2I-2J-2M-2N2Q-2S-2T-2U-2
sold	A-2B-2C-2D-2E-2F-2G-2H-3L-2M-2N2O-2P-2Q-3R2S-3T-2U-3
some	B-4C-4D-4E-4G-5H-4I-4J-4K-4L-4M-4N-5O-2P-3Q-4S1T-4
some \$	B-2C-2E-2F1G-2H-2K-2M-2Q-2S-3T-2U-2
some _ \$	A-3B-3C-3D-3E-3F-4G-4H-3I-4J-4K-3L-3M-3N-4O-2P-3Q-3R1S1T-4U1
something	A1B-2C-2E-3F-2G-3H-3I-2J-2K-3L-2O-2P-2Q-2R1S-4T-2U-4
somewhere	A-2D-2E-2F2G-3H-2
somewhere to	A-2D-2E-2F2G-3H-2
son	P1
sorry	B1C-3D-2E-3F-3G-3H-3I-2J-3K1M-3N-3O-3P-2Q-2R-2S-2T-3U-2
spend	B-2F-2H1M-2R-2
stasiun	A-2E2F-2G-2
stasiun PLACE	A-2E2F-2G-2
station	A-2B-2C-2E2G-2K-2M-2
stomach	A-2C-2L-2N-2O-2P2R-2S-2T-2
stopped	C-2D-2G-2H-2J-2K-2M-2N1O-2S-2
student	A-2B-3C-3D-3E-3F-3G-3H-3I-2J-3K-3L-3M-3N-2O-3P-3Q-3S3T-2U-3
sudah	A-3B-4C3D-2E-5F-5G-4H-3I-5J-4L-2M-3O-4P-5Q-6R-6S-3T1U-5
sudah ARRIVE	C-2D-3G1N-2T1
sudah BROKEN	A-2C-3D-2I-3K-2L-2N2P-3S-2T-4
sudah BUY	C-2H-2J-2K1L1N-2R-2T-2
sudah DELIVER	C1G-2N-2
sudah LATE	D-3G-2I-2J-3K-2L-2M-2O-2P-2S-3T-3U-2
sudah OPEN	A-2L-2M1
sudah PAY	A-2F-2G-2H-2K-2L1M-3N1R-2S-4T-2
sudah SPAN	D-2J-2L-2S-2T-3
sudah _ \$	B-4C2E-4F-4G-2H-4I-3J-3K-2M-4O-3P-3Q-5R-4S-6T1U-4
sudah _ NOTYET	B-2D-2E-3G-2H-2J-2K-3L-3M-3N-3P-2Q-3R-2S2T-3U-2
sudah _ PICKUP	C1G-4
sudah _ RETURN	C-2L1M1N-2
sudah _ SPAN	D-3G-2I-2J-2K-2L-2M-2N1P-2S-2T-3U-2
sudah _ dari	C1D-2E-2J-2S-2U-2
sudah _ mana	C2G-2N-2
sudah _ tapi	A-2F-2G-2L-2N2R-2S-2
sudah _ tidak	D-2F-2G-2K-2L1M-3N1P-2R-2S-2T-3
sudah ada	A1C-2F-2G-2I-2J-2M-2O-2S-2T-2U-3
sudah bener	K1
sudah di	A-4C3D-2F-2G-2H-2K-2L-3M-3N-4R-2T-3
sudah diterima	C1D-2G-2M-2N-2R-2S-3T1
sudah jalan	A-3C3E-2G-2K-2L-3M-2N-3R-2T-2
sudah masuk	A1B-2D-3E-2F-2G-2H-2I-2J-2K-2L-3M-3N-2O-2P-2Q-2R-3S-4T-3U-2
sudah siap	C2G-2H-2T-3
sure	A-3B-3D-3E-4F-3G-3H-4I-4J-3K-4L-3M-3N-4O-3P-3Q-3R1S1T-4U-3
susah	A-2B-2C-2D-2E-3F-3G-3H-3I-3J-3K-3L-3M-3N-2P1R-3S-3T-3U-3
susu	C-3D-2G-2I-2K-2L-2M-2N2S-2T-2U-2
syarat	D-2F-2H1J-2K-2M1P-2Q-3T-2U-2
tadi	B-2C2D-2E-2F-2G-3H-2J-2K-2M-2O-2P-2Q-3R-3S1T-2U-3
tadi \$	C1G-2H-2O-2
tadi TIME	C1D-2G-2L-2P-2Q-2R-2S1U-2
tadi _ \$	B-2C-2D-2H-2J-2K-2L1M-2O-2P-2Q-3R-2S1U-2
take	A-3B-2C-4D-4E-3G-2H-5I-3J-3K-3L-2M-2N-5O-3P2Q-5R1S-2T-4U-4
take \$	A-2B-3D-2F-3G1I-2J-2K-2L-2M-3N-2O-2Q-2R-2S1T-2U-2
take PAY	E-2G-2H-2M-2Q-2R-2S1U-2
take _ \$	A-3C-2D-3E-2F-2G-4H-3I-2J-2K-3L-3M-2N-3O-3Q-3T-3U-3
take for	A-2B-2D-2E2F-2G-2H-2I-2M-2N-2O-2P1Q-2R-2S-2U-2
take it	A1B-2F-2G-2I-2J-2K-2N-2R1
take the	A-2B-2C-2F-2L1R1
take two	B1C-2D-2E-2G-2H-2K-2L-2P2R-3S-2
tanggal	I-3J1K-2M-2N-2O-2R-2U-2
tapi	B-2D-2F-3G-3H-2J-2S-2T-2U-2
tapi GOODS	A-3B-2D-2E-3F-3G-3H-2I-2J-2K-2L-2M-3N1O-2P-2Q-2R-2S-2T-3U-3
tapi _ tidak	A-3B-2D-2E-3F-3G-3H-2I-2J-2K-2L-2M-3O-2P-2Q-2R-2S-2T-3U-3
tau	B1C1D-2E2F-3G-3H-2J-2L-2M-3O-2P-3Q1R-3S-4T-2U-2
tax	A-2B2C-2D-2E-2F-2G-2H-2J-2K-2M-2N-2O-2P-2Q-3R-2S-3T-2U-2
tax _ \$	B1O-2Q-3
td	A-2B-2C2D-3E-2G-3H-2I-2K-2M-2P-2Q-2R-2S-3T-2U-2
td TIME	B-2C1D-3F-2G-3H-2I-2J1K-2P-2R-2S-2U-2
tell	F-2G-3H-2I-2J-3L-2M-3N-3O-3P-2R-4T-2U-4
tell me	F-2G-3H-2I-2J-2K-2L-2M-3N-3O-3P-2Q1R-4S1T-2U-4
tempat	A-4B-4C-3D-4F4G1H-4I-4J-4M-4N-4O-4P-4Q-3R-4S-4T-4U-5
terakhir	A-2B-2C-3D1G-2I-2J-2K-2M-2O-2P-2Q-2R1S-2T-3U-2
terima	D-2E-2F2G-2H-2L-2M-3R-2S1T-2
terima \$	C1
terima PAY	C-2G-2H-2K-2L-2N-2R-3S1T-2
terima _ tidak	A-2B-2C-2D-2F-2G-2H-2K-2L-2M-2N-2R-2S1T-2
ternyata	C-2D-2E-2K-2L1N1
terus	B-2D-2E-2F-2G-2H-3J-2K-3L-2M-2N1O-3Q-4R-3S1T-3U-3
terus \$	A-2C-2G-2H-2K-2L-2M-2P-2Q-2R-3S2T-2U-2
tes	A-2B-3C1D-3E-2F-2G-2H-3I-2J-3K-2L-2M-2N-3O-2P-3Q-3R-3S1T-2
tetep	D1G1H-2S-2
than	A-2C-3D-2E-2F-2G-2H-3J1L-2M-2O-2P1Q-2S-3T-3U-2
than _ \$	A-2B1C-3D-2E-2F-2G-2H-3I-2J-3K-2L-2M-2O-2P1Q-2R-2S-3T-2U-2
that	C-2D-5F-2G-5H-5I-4K-5L-4M-5O-4P-5Q-6S-7T2U-5
that \$	B-2C-3E2J-2Q-2S-2
that _ \$	A-2B-2C-5D-4E1F-5G-2H-5I-5J-6K-5L-4M-4N-6O-4P-4Q-3R3S-4T-5U-5
that _ all	B-2E-2K-2N-2O-2P-2R-2S-2T2U-2
that _ it	B-3C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-2
that is	A-3B-3C-4D-2E-4F-2G-2H-3I-2J-3K-3L-3M-3N1O-2P-3Q-3R-3S-3T2U-3
the	D-2E-2F-2G-2H-2I-4O-2P-3Q-6R-3S-2T-4U-4
the #	A1C-3D-3E-3F-2G-2H-3I-2J-3K-3L-2M-3N-3O-3P-3Q-2R2S-3T-3U-2
the ACCOUNT	C1E-2G-2K-2M-2Q-2R-2S1
the ANGRY	C-2K-2M-2N2S-2
the BOOKING	A-2D-2E-2I-3J-2K3L-2N-2
the BRANCH	A-4B-4D-2G-4I-2K-4L-3M-4N-2O2P-4S-2T-2U-3
the COURIER	A-3B-4C1D-2E-3F-3I-2J-3K-3M-3O-3P-3R-3S-4T-2U-2
the DAY	A-2B-2C-3J1K-4M-2N-3O-2R-2S-2
the DELIVER	A-3B-4C-3D-3E-2F-3H-5I-3J-2K-3L2M-4O-3P-4R-3S-3T-2U-2
the FACILITY	C-2E-2G-2J-2N-2O-2Q-2R1S-2
the FEE	B-2E-2G-2H1Q-2S-2
the GOODS	A-2B-2C-3E-2H-2J-2K-2N3Q-2R-2S-2U-2
the LOCATE	E2G-2H-2O-2R-2S-3
the ONGKIR	C-2G-2H2J-2K-2L-2M-2N-2O-2P-2Q-2S-2T-2U-2
the ORDER	A-3B-3D-3E-2F-3G2H-2I-2J-3K-3L2N-4O-3P-3R-4S-3T-2U-2
the PERSON	A-2C-2D-3E-3F-3G-3H-2I-3J-2K-4L-3M-2N-3O1P-2Q1R-3S-3T-2U-4
the PLACE	B-4C-3F1H-3I-3J-2K-4M-3N-2O-2P-3Q-2R-3S-5T-2U-2
the PRICE	A-2B2G-2N-2O-2S-4
the RETURN	B-2C-2H-2K-2L-2N-2O-2P-2S2U-2
the SERVICE	A-2B-2C-4D-2E-2F-4G-3H-2I-5K3L-3M-3N1P-2Q-2R-2S-3T-3U-2
the THING	D-5E-4F-7G-3H-5I-2J-3K-3L-2M1N1O-3P-2Q-6S-4T-3U-3
the TILL	A-2B-2C-4D-2E-2G-4H-3I-2J-3K-3L-3M-3N3O-3P-2Q-2R-3S-3T-2U-3
the TIME	A-2C-2F-2H-2I-2J1N-2S-2U-2
the TRACK	A-2B-3C3D-3E-3F-2G-2H-3I-2J-2K-3L-2N-3O-2P-3Q-2S-3T-2U-3
the WRONG	A-2C-2E-2F-2G-2J-2N1O-2P-2R-2S-2U-2
the _ \$	A-4B-2C-2E-2F-2G-3H-2I-2M-4O-3Q-3S2T-4U-6
the _ BOOKING	A-2B-2C-2D-2N-2O-2R-3S-2
the _ BRANCH	B-3C-2H-2I-3K-3M-3O-2P-2R-2S-4
the _ BROKEN	A-3B-4C-2F-2G-3H-2I-3J-2K-3L-2M2P-4R-2S-3
the _ COME	C-2G1
the _ FACILITY	A-2C1G-2
the _ FEE	A1D-2E-3F-2H-3I-2J-2K-3L1M-2N-2O-3P-3R-2S-2
the _ GONE	A1B-2C-2D-2E-2F-2G-3H-2I-2J-2K-2L-2M-2N1O-2P-2R-2S-3T-2U-2
the _ GOODS	A1B-2C-3D-2E-2F-2G-2I-2L1M-2Q-2R-2
the _ LOCATE	C1G-2H-2K-2N-2
the _ MOVEHINT	J1
the _ OPEN	C-2D1H-2M-3N1O-2P-2R-2
the _ PERSON	D-2G-2I1J-2K-2
the _ PRICE	B1H-3S-2
the _ SERVICE	D-2F1G-2K1L-3
the _ TALK	A-2B1G1
the _ THING	B1C-2F-2H-2J-2P-2S-2
the _ and	B-2C-2D-2E-2F-2H-2K-2L1O-2P-2R-2S2
the _ any	A-2C-2I-2J-2K1L1U-2
the _ are	B-2L-2M-2N1Q-2S-2U-2
the _ at	B1C-3E-3F-3G-3H-3I-3L-3M-2P-2R-2S-2T-2U-2
the _ be	A-2C1F-3I1J-2K-2L-2M-2N-2R-2S-2
the _ for	A-5B-3F-3H-4I-2L-2O1Q-3R-3S-6T-2U-2
the _ has	B-2E-2F-2G-2H-2I-3J-2K-2L-2M1N-2O-2P-2S-2
the _ i	B-4G-3H-3I-4K-3M-2O-3P-3R-4S-3T-2U-3
the _ in	C-2D-3G-2H-2J-2K-2L-2M-3N-2P-2R-2S-3
the _ inch	C-2D-2E-2F-2G-2H-2J-2K-2M-2N-2O-2P-2R1T-2
the _ is	B-3C3D-3E-4F-5G-3H-3J-5K1L-2N-2O-3P-3Q-4R-3S-5T-3U-4
the _ link	C1E1H-2I-2M-3N-2U-2
the _ never	B-2C-2F-2I-2J-2K-2N2P-2Q-2T-2U-2
the _ of	A-2C1F-3G-3H-4K-2L-3M1N-4Q-2R-2U-2
the _ on	A-2B-2C-2D-2E1F-3G-2H-2I-2J-2L-2O1P-3Q-2S-3T-2U-2
the _ one	A3C-4D-4G-2H-3I-2J-2K-4L-4M-4N-3O-2P-4Q-2S-4T-4U-2
the _ place	C-2D1E-3G-2H-2J-2N-2P-2S-2
the _ rate	A-2B1C-2D-2E-2G-2H-3K-2L-3M-2N-2O-3P-3Q-2S1U-2
the _ so	C-2D-2H1J-2K1L-2M-2N-2P-2Q-2T-2U-2
the _ to	A-3B-3C-3D-2E1G1I-2J-2L-2M-2N-3O-2P-2Q-2R-3S-3U-2
the _ was	A-4B-3C-3D-3E-2F-2G-2H-2I-2K-2L1M-3N3O-2P-3Q-2R-3S-4T-2U-2
the _ with	A-2C2E-2F-2H-2J-2N-2O-2P-2S-2
the _ you	B-2C-3E-2H-2N1Q-2S-2
the big	A1C-2D-2E-2F-3G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-2R1S-2T-2U-2
the guy	A-2B-2C1D-2E-2F-2I-2K-2L-2M-2O-2P-2R-2S-2T-2
the last	D-2F-2K-2M-2R1
the one	B-3D-2E1F-3G-2H-3I-2K-2L-3M-3N-2O-3P-3Q-3S-3T-3U-2
the same	A1C-2D-2E-2F-2G-2H-3J-2K-3L-2M-2N-2O-2P-2Q-2R1S-2T-2U-2
the time	B-2C-2D-2E-2G-2H-2K-2N-2O-2P1Q-2S1T-2U-2
the ware	D-2E-2F-2G-2H-3I-2J-2K-3M-2N-2O-2P-2S-3T-2U-2
the way	A1B-2C1E1L-2S-2
them	E-2L-2N-2O-2P-2R1
them \$	N-2O-2R1
then	A2B-2C-3E-3F-2G-3H-2I-2J-2K-2L-3M-2N-3O-3P-2Q-2R-3S-3T1U-3
then \$	A1B-2C-2E-2F-2G-2H-2I-2J-2K-2L-2N-2O-2P-2Q-2R-2S-2T2U-2
there	A-2B-3C-6D-2E-2F3G-2I-4J-2K-3L-3M-2O-2P-2Q-3R-6S-3T-4U1
there \$	A-4B-5C-4D-4E-4F1H-5I-4J-4K-4L-4M-4O-5P-5Q-5R-5S-4T-4U3
there BRANCH	A-2D-2E1F-2G-2H-2I-2J-2K-3Q-2S-2U1
there FACILITY	D-2E-2F1
there _ BRANCH	A-2E1Q-2S-2
there _ FACILITY	A-2F2G-2H-2
there _ FEE	B-2D-2E-2F-2G-2H2I-2J-2K1M1N-2O-2Q-2S-2U-2
there _ PERSON	A-2B-2C-2D-2E-2F-2G-3H-4I-2K-2L-2M-3N-2P-3Q1S-2U-3
there _ PRICE	A1B-3C-3D-3E-2F-3G-3I-2J-3K-4L-3M-3N-3O-3P-3Q-4R-2S1T-2U-3
there _ THING	A-2C-3D-3E-5G-4I-4J-4K-4L-4M-5N1O-5P-4Q-5R-3S-6T-3U-5
there _ at	A1D-2E-2G-2
there _ di	D-3E2
there _ to	A-2D-2E-2F1G1H-3J-2N-2Q-2U-2
there a	B-4C-4D-5G-6I-2J-4K-2N-4O-3P-6R-3T-3U-5
there any	A-2B1C-2D-3F-3G-3J-2K-2M-2N-2P-3Q-2S-3U-2
there anything	A-2B1D-2E-2G-2H-3J1M-2P-2Q-2S-2U-2
there is	A-2B-2C-2D-2E-2F-3G-2H-3I-2J-2K-2L-2M-2N2O-2P-2Q-2R-2S-3T-2U-3
there somewhere	A-2D-2E-2F2G-3H-2
these	A-2C-2E-2F-2G-2H-2I-2J-2K-2N-2P2R-3S-2T-2U-2
they	C2E-3G-3H-4I-3K-3L-2M-3N-2O-3P-3Q-3R-3S-3T-3U-3
they have	A1B-2C-2D-2E-2G-2H-2I-3J-2K-2L-2N-2O-2P-2R-2S-2T-2U-2
third	C-2D-2E-2F-2G1H-2I-2M-2O-2P-2Q-3S-3T-2U-2
third time	N2S-2
this	A-3B-5C-3D-3E-6F-5G-5H-5I-4J-4K-4L-3M-2N2P1Q3R-3S-4T-5U-2
this \$	A-5B-4C-4D-4E-5F-4G-5H-5I-4J-4K-4L-4O1P1R-2S-2T-4U-6
this GOODS	C-2K-2L1M-2P-2Q-2S-2U1
this MEDICINE	A-2B-2C-2D-2F-2G-2H-2I-2K-2L-2M-2N-2O-2P2Q-2R-2S-2U-2
this ROBOT	F-2N-2Q1
this TALK	O-2P-2Q1
this _ \$	A-2B-2C-2E-2F-2G-2H-2K-2M-2N-3O-3P1Q2S-4T-2U-3
this _ BRANCH	A-2C-2D-2E-2H-2N-2O-2P-2Q2S-2U-2
this _ a	A-3B-2C-3D-2E-3F-2G-2H-2I-2J-2L-2Q-4R-2S-3T-2U-3
this _ for	B-2E-2N-2O-2P-2Q2S-2
this _ is	A-2B-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-3N2P-3Q-3R-2S-2T-2U-3
this is	A-2B-2D-2E-2F-2G-2H-2I-2L-2M-3N3P-3Q-3R-2S-2T-2U-3
this to	A-2C-2E-2H-2I-2M-2N-2P1Q-2
those	A1C-2D-2E-3F-2G-2H-3K-2L-2M-2N-2P-2Q-2S-2T-2U-2
those \$	A1B-2D-2E-3F-2H-2K-2L-2M-2N-2P-2Q-2S-2U-2
three	A-3B-3C-2D-3E-4F-2G-2H-3I-2J-3K-3L-3M-2P-3Q-2R3S-3T-3U-3
through	C1F-2G-2I-3J-2L-2M-2N-2O1P-3Q-2S-2U-2
tidak	B-2E-2H-2I-3J-3K-5L-3M-3N-2O-2Q-2R-2T-3U-6
tidak \$	B-3C-2D-3E-2G-2H-2I-3J-4K-4L-4M-2N-8R-2S1T-6U-6
tidak ARRIVE	C1D-3F-2G-2I-2K-2L-2M1S-2T-2
tidak CAN	A-2D-2F-2G-3H-2I-2J1K-2L-2M-2N-2O-3P-2Q-4R-3S1T-2U-2
tidak DAY	A-2G1N-2S1
tidak GOODS	A2B-2C-3D-2E-2F-3H-2I-2J-2K-2L-2M-3N-3O-2P-2Q-2S-2T-2U-2
tidak NEAREST	D1E-2
tidak PRICE	A-2B2D-2O-2S-2
tidak SERVICE	B-2C-2D-2F-2G-2I-2J2K-2M-2N-2O-2P-3Q-2R-2S-2U-2
tidak THING	A-2B1C-3D-3E-2F-4G-3H-3J-2K-3L-2O-2P-3Q-3R-4S-4T-2
tidak WANT	A-2B-2C-2D-2E-2G-2H-2I1K-2L-2N-2O2P-2Q-3R-2S-3T-3U-3
tidak _ \$	A-4B1C1D-3E-6H-5I-4K-5L-3M-2N1O-2P-7Q-6R-3T-6U-6
tidak _ ACCOUNT	Q-2S1
tidak _ BRANCH	A-4C-2E-2F3G-2H-3I-2J-2K-2L-2M-2N-3O-3P-2Q-4R-2T-2U-4
tidak _ BUY	A-2H1L-2M-2R-2
tidak _ CAN	F-2G-2I2J-2M1O-2
tidak _ PLACE	D1G-2I-2N-2S-2
tidak _ SERVICE	C-2D-2F-2G-2J2K-3N-2P-2Q-2R-2S-2
tidak _ THING	A1C-2F-2H-2I-2J-2N-2P1R-2S-2
tidak _ TIME	B-2D-2G-2H1J1K-2M-2O-2P-2Q-2R-2S-2U-2
tidak _ di	E-3
tidak _ saya	A-2C-2D1
tidak ada	A-2B-2D-2E-3F-3H-3J-2K-2L-2M-3N1P-2R-2S-3T2U-3
tidak cocok	M1
tidak dari	A-2B-2D-2G-2H-2I-2K-2M-2N-2O-2P-2Q-3S2T-2U-3
tidak di	A-3B-2C-2D-3F3H-2I-2N-3R-3
tidak kalau	B-3C-2D1E-2F-2H1J-2L1N-2P-3S-2U-2
tidak untuk	A-3C-3D-2E-2F-3H-2J-2K-2L-2M-2N-2O-2Q-2R1S-2T-2U-2
tidak yang	B-2D1E-2F1L-2N-2P-2R-2S-2
time	A-3B-3C-2D-4E-3F-3H-4J1K-3L-3M-3N-2O-3Q-2T-2U-2
time \$	A-2B-3C-3D-3E-3F-2H-4I-2J1K-2L-3M-3O-3Q-3T-2U-2
time _ \$	D-2I1
time _ my	C1G-2J1N-2T-2
time for	C1G1H-2L-2N-2S-2
times	A-2B-2D-2G-2H-2Q-2S1U-2
tlg	A1I1
to	A-3B-4C-3D-5F-2H1I-2K-3L-3M-4N-2P-2Q-2S-2T-4U-2
to \$	H-2N-2
to BUY	B1C-2E-2H-2I-2M-2S-2
to CANCEL	C-2D-2E-3G-4H-3I-3J-2L2M-3N-3O-3P-2Q-3S-3T-2U-2
to CHANGE	J1
to COME	A-2C-3D-2G-3
to DAY	G-2J2
to DELIVER	G-2H1
to MOVE	J2K-2
to ORDER	A-2C-3G-3H-2J-2L-2M-2N-3P-2R3S-2
to PAY	C-2G-3H1N-2R1
to PERSON	G-3I-2J-2K1N-2O1Q-3R-2U-2
to PICKUP	B-2D-2E-3F-3H-4I-2J-2K-2L-2M-2N-2O-2P-2Q-2S-2T-2U-2
to PLACE	B-2C-3D-3H2I-3K-2L-2M-2N-2P-2Q-2R-3S-2T-2U-2
to RETURN	A-2F-2I-2J-2M2N-3U-2
to SERVICE	A-2B-2D-2E-2G-2H-2I1J-2K-2N-2O-2Q-2R-2S-3U-2
to TALK	A-2C-2E-3F-2J-2N-2O2P-2Q-3R-2
to THING	A-3B-3C-2E-2F-2G-2H-3I-2J-2K-2L-2M-3N-2O-2P1Q-3R-2S1T-2U-3
to TIME	H-2I-2J2K-2R-2S-2U-2
to _ \$	A-4B-5C-2D-4E-3F-5G1I-4K-2M-4N-7O1P-3U-2
to _ CAN	E-2F-2G2H-2I-2M-2N-2R-2S-2U-2
to _ DAY	B-2C1E-2H-2J1K-2N-2R-2S-2
to _ HOWMUCH	H1
to _ ORDER	L1N-2
to _ PLACE	A-2F-2J1K-2O-2P-2R-2S-2
to _ QTY	R1
to _ SERVICE	A-2H-2J-2N-2
to _ THING	A1B-2C-3E-4G1H-3J-2K-2L-2P-2S-2
to _ TIME	J1K-2
to _ a	B-2D-2E-2F-3G-4H-2J-4K-3L-2M-2N2O-3P-2Q-3T-2U-3
to _ about	A-2I1J-2K-2N1
to _ an	A-2B-2C-2E-2F-2G-3H-2J-2K-2L-2M-3N-3O-2P-2Q-2S1U-2
to _ and	A-2C-2E-2F1G-2H-2J-2N1S-2U-2
to _ at	A-2B-2D-3E-2F1G2H-3I-2J-2K-2L-2N-2P-2Q-2R-2S-2T-2U-2
to _ for	A1B-3C-2E-2F1G-3I-2K-3M-2N-2P-2S-2
to _ it	B-2C-2E-2F-2G1J-2M-2R-2
to _ my	C-3I1K-2N-2O-2R-3S-2
to _ the	D-2E1F-2G-3I-4L-3N-4O-3P-2S-3T-2U-2
to _ this	A-2B-2D-2E-2F-2G-2M2N-2Q-2T-2
to _ to	H1
to _ two	B-2G-2L-2P1S-2
to _ your	C-2E-2G-3H-2I-2N1O1Q-2S-2U-2
to a	A-3B-2C-3D-2E-3G-3H-3I-2J-2K-2L-2M-3N-3R-4S-4T-2U-3
to be	A-3B-2C-3D-3E-2F-2G2H-4L-3M-2N-2O-2P-3Q-2R-2S-3T-2U-3
to book	A-2I2J-2K-2
to file	C-2E-2I-2K-2N2Q-2S-2U-2
to get	D-2E-2F-3J-3K-3L-2M-2N-3O-2P-2Q-2R1S-3T-2U-3
to know	A-2B-2C1D-2E-2F-2G-2H-2I-2J-2K-2M-2N-2O-2P-2Q-2S-3T1U-3
to make	C1D-2G-3H-2I2J-2L-3M-2N-2P-3R-2S-2U-2
to me	A-3B-2C1D-2E-2G1H-3I-2J-2K-2M-2N-3O-2R-3S-3U-3
to my	A-3C-3F-2H-2I1J-2N1P-2R1S-3
to see	C1E-2G-2N-2O-2S-2
to the	A-3B-3D-4E3F-3H-4J1K-2L-3M-3N-2P-4Q-2R-3S-3T-3U-2
to your	A-2E1
told	A1B-2C1D-2E-2I-2J-2K-3M-2O-2Q-2S-2U-2
told me	C1D-2E-2J-2K-2O-2S-2U-2
toll	A-2C-2G-3H-2J-2M-2N-2O-2P-2Q-2R-3
too	A2B-3C-3D-3E-2F-2H-3I-2J-2K-2L1M-2N-2O-2Q-2R-3S-2T-2U-3
too LATE	C-2K1L2N-2
took	A-2C-3D-2F-2G-2H-2I-2J-2L-2M-2N2O-2P1Q-2R-2S-2T-2U-2
total	A-3B3C-3E-3F-2G-3H-3J-2K-3L-3M-3N-3O-2P-3Q-2R-2S-3T-2U-2
total for	A-2B2H-2N-2P-2R-2S-2
tp	C1L1M-2N-2S-2T-2
trade	A-2B-2C-2D1E-2F-2G-2H-2J-2K-2M1P-2R-2U-2
trying	A1C1E-2G-2H-2
trying to	A1C1E-2G-2H-2
tvnya	A-2B-2C-2D-2E-2F-2G-3H-2I-2J1K-2L-2M-2N-2O-2P-2Q-2R1S-2T-2U-3
tvnya \$	A-2B-2C-2D-2E-2F-2G-3H-2I-2J1K-2L-2M-2N-2O-2P-2Q-2R1S-2T-2U-3
two	A-4C-6D-4E-6F-4H-5I-3J-5K-3L1M-3N-5O-4P1Q-4R2S-2T-5U-5
two \$	A-3C-4D-4E-4F-3G-4H-4I-3J-3K-4L1M-3N-4O-3P-4Q-4R2T-4U-3
two _ \$	G-2L1Q-2R1
two of	A-2B-3C-2D-2E-2G-2H-2J-2K-2L-2M-2N-2P2Q-2S-2U-2
u	A1B-3C-2D1E-3F-3G-3H-3I-3J-3K-3L-3M-3N-3O-4P-4Q2R-3S-3T-3U-4
uang	A-3D-3E-2G-3H-3I-2J-2K-3M1O-3P-3Q-3R-3S2T-3U-3
uang _ \$	A-2B-3C-3D-3E-2G-2H-2J-2K-3L1M-3N-2O-3P-2Q-3R-3S2T-3U-3
uang saya	L-2M2N-2S-2
ukuran	A2B-3C-2D-2E-3F-3G-2H-2I-2J-3K-2L-2M2N-2O-3P-3Q-2R-3S-3T-3U-3
ukuran CAN	M1
under	B1C-2D-2E-2F-2G-2H-3J-2L-2N-2O-2P-3Q-2R-3S-3T-2U-2
understand	C-2E-2G-2Q2R-2S-2T-2U-2
understand _ \$	C-2E-2G-2Q2R-2S-2T-2U-2
unit	B1G-2H-2M1N-2S-2
until	C1G-3
untuk	A-3C-4D-2E-3H-2K-3L-2M-3N-4O-2P1Q1S-5T-2U-3
untuk BUY	A-2B1H-2M-2O-2R1S-2
untuk DAY	I2J-2R1
untuk ILL	P1
untuk ORDER	C1D-2G-2H1I-2J-3N-3P-2Q-2R-2S-2T-2U-2
untuk SERVICE	F-2G-3J2K-2
untuk THING	C-2F-3J-2K-2P1R-3
untuk _ \$	A-2C-4D-2E-2F-3G1H-3I1J-3K-2L-3M-2N-3O-2R2S-3T-2U-3
untuk _ ILL	P1
untuk _ THING	A-2F-2G-2J1K-4R-2S-2
untuk _ apa	P2
untuk ibu	P1
untuk saya	A-3B-2C-2D-2G-2I-2J-2L-2M-2N-2O-2P-2Q-2R2S-2T-2
up	A-3C2D-3E-3H-4I1J-5K-2L-2M-3O-3P-3Q-4R-4S-2T-3U-3
up \$	B-2D-2E-2F-2G-3H-2I-2J-2K-2L-3M-2N2O-2P-2Q-2R-2S-2T-2U-2
up _ the	B-2C-3E-2G1H-2J-2L-2N-2O-2Q-2S1
up for	A-2B-3C-3D-2E-2F-3G1H-2I1J-2K1L-3M-3N-3O-3P-2Q-2R-2T-2U-3
up my	A-2B-2C2E-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2U-2
up on	C1G-3I1J-2K-2N-2R-2
us	A-2B-2C-2D-2G-2H-2I-3J2K-3L-2M-2N-2O-2P-2S-2T-2
use	A-3B-3C-4D-3E-3F-3H-4I-2J-3K-3L-4M-3O-4P1Q1R-4S-5T-3U-4
use \$	A-2C-2D-2F-2G1H-2L-2N1P-2Q-2R-2S-2U-2
use this	B-2E-2G-2H-2L-2M-2N-2O-2Q2R-2S-2T-2U-2
very	A-2C-2D-2F-2G-2H-2I-2J-2K-2L-2N2O-2P-2S-2T-2U-2
very ANGRY	N2
via	G-2O-2Q-2R1S1
wa	A-2B-2C1D-2E1G-2H-2I-2J-2K-2L-2M-2N-2O-3P-2Q-2R1S-3T-2U-2
ware	A3B-2C-2D-3E-5F-4G-2H-4I-3J-3K-3M-3N-2O-2P-3Q-5T-2U-2
ware \$	E-2F-2G-2H-2I-3J-2K-2L-2M-2N-2O-2P-2S-2T-2U-2
ware THING	A1D-2E-3F-3H-2I-2J-2K-2L-2M-2P-2Q-2S-4U-2
ware _ #	A3B-2C-2D-2E-2F-2I-2O-2Q-2S-2
ware _ \$	A1C-4D-3E-3F-3G-3H-3I-3J-3K-3L-3M-3N-3O-3P-3Q-3R-3S1T-2U-3
ware for	A1F-2R1
warna	A1B-3C-2D-3E-3F-3G-2H-2I-2J-3K-3L-3M1N1O-3P-3Q-3R-2S-3T-3U-3
was	A-2B-4D-4E-4F-4G-5H-4I-3K-2M-3N4O-4P-4Q-5R-5T-3
was BROKEN	C-2N1
was _ \$	A-3B-2C-2D-3E-3F-3G-3H-3I-3J-4L-4M-4N4O-3P-3Q-3R-3S1T-3U-5
was _ LATE	C-2N1
was _ and	A-2C-2D-2L-2N2P-2R-2S-2
watt	B-2R1
watt \$	R1
way	B-2D-2E1F-2G1L-2P-2Q-2R-2S-2
way to	A-2D-2E1F-2G1Q-2S-2
we	B-2C-2E-2F-3G-4I-2J2K1M-2N-2O-3P-2Q-3S-2T-2U-2
weather	S1
weather DAY	S1
web	B1D-2E-2F-2G-2I-2J-2K-2L1M-2N1S-2T-2
week	C-2F-2M1N-2
what	A-2B1C-4E-2F-2I-4J-5K-3L-3M-5N-3P1R-7T-6U-3
what \$	N-2P2S1
what CAN	A-3B-2D-3E-3F2G-3H-2M-2N-2O-3P1Q1R-2S-3U-3
what MEDICINE	P2S-2
what SERVICE	B-2G-2H-2N-2O-3P-2Q1U-2
what _ CAN	B-2C-3D-2E-3G1H-2I-2J-2K-2L-2N-2O-3P-2Q3R-2S-4U-4
what _ THING	A-3B2C-2F-2G-3H-3I-2J-2K-3L-3M-3N-2O-3P-2Q-3R-3T-2U-3
what _ are	B-2D1E-3F1N-2S-2U-3
what _ do	B-2C-3E-2F-2G1H-3J-2N-2O-3P-2S-3U-3
what _ does	B-2H-2K-2N-2O-3Q1U-2
what _ good	A-2B-3C-3D-2E-3F-2G-3H-3I-2J-2K-3L-3M-2N-3O-3Q-3R-2S-3T-3U2
what _ i	A-2B-2C-2D-3E-3G-3H1I-2L-2N-2O-2P1R-2S-2U-2
what _ is	A-3B-3C-3D-2E2F-2G-3H-3J-2K-2L-2M-2N-3O2P-3Q-4R-2T-2U-3
what _ it	A-2B2C-2D-2E-2F-2G-2H-2I-2K-2L-2M-2N-2O-3P-2Q1R-2S-2U-3
what _ my	B-3C-2D-2H-3I-2J-2K-2L-2N-2O-2P-3Q-3S2T-2U-2
what _ of	A1B-2C-2E-3F-2H-3I-2J-2K-3N1O-2P-2S-2T-2U-3
what _ the	A-2C-3F-4G1I-3J-3K-4M-4N-6P-2Q-5R-4S1T-3U-4
what _ this	B-3C-2D-2E-2G-2H-2K-2M-2N-3O-3P-3Q1S1U-2
what _ you	D-2E-3G-3O-2P1Q2S-4U-5
what _ your	A-3C-2F1G-3H-3M1N-3O-3P-2Q-3T-2U-4
what about	A3B-3C-2E-4F-3G-4H-3I-2J-2K-3L-3M-2N-3O-3P-3Q-3R-3S-3T-3U-3
what are	A-2C-2D2E-3F-2H-3K-2N-2O-2P-3Q-2R-2U-3
what do	B1C-2D-2E-2F-2G-3H1I-2K-2L-2N-2O-2R-3S-3U-3
what does	A-3B2C1D-2E-2F-3G-3I-2J-2K-2L-2M-2N-3O-3P-4Q-3R-3S1U-2
what is	A-6D-4F-5H-3I-3J-4K-4L-2M-4N-8P-3Q-2R-5S1T-5
what should	P1
whatsapp	D-2E-2G-2N-2O-2P-2Q1R1S-2
whether	A1C1D-2E-2F-2G-2M-2N-2Q-2
which	A1B-3C-4E1F-2G-2H-3I-3J-4K-4L-3M-4N-5O-3P1R-4T-3U-4
which BRANCH	A2B-3C-2D-2G-3H-2I-3J-3K-3L-2M-3N-3O-2P-4Q-3R-2S-3T-2U-2
which DELIVER	A-2D-2E-2F-3G2L-2N-2P-2Q-2S-2T-2U-3
which MEDICINE	A-2B-2G-2N-2P2R-2S-2
which THING	A-3C-3D-3E1F-4G-3H-3J-3K-3L-3M-3N-3O-3P-3Q-4R-3S1T-3U-3
which _ \$	A1B-2C-3D-2E1F-2H-3I-2J-2K-2L-3M-2O-2P-2Q-2R-2S-3T-2U-2
which _ is	A-4B-2C-3F-3G-3H-3I-2J-3K-2L-2M-3N-3O-3Q1R-3T-3U-3
which _ should	A1B-2C-2D-2F-3G-2H-2N-2P-3
which _ your	B-2E-2F1Q-2
which of	E-2F1Q-2
while	C-2F1N-2R-2
who	A-2B-3D-3E-3G-2H-3I-2J-3K-3L-3M-2N-2O1P-3Q1R-3T-3U-4
who CAN	C-2E-2F1G-3H-2I-2J-2M-2O1P-2Q-2S-2
who _ i	A-2N1O2P-2Q-3S-2
who _ the	A-2B-2C-3D-2E-2F-2G-3H-2I-2J-2K-3L-2M-2N-3O-3P-2Q-4R-2S3T-2U-2
who _ this	C-2E-2M-2N-2O-2P-2Q2S-2U-2
who _ you	A-2B-2C-2D-2E-3F-2G1H-2K-2L-2M-2N-2O-3P-2Q1R-2S-2T-2U-3
who are	E-2Q2S-2T-2U-2
who has	A1J-2
who is	B-2D-2E-2G-3H-2K-2L-2M-2N-3O-3P-2Q2R-2U-3
who won	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-3P-2Q-3R-2S2T-2U-2
whole	K-2L2M-2N-2
whole _ \$	K-2L2M-2N-2
will	A-2B-3E-4J-4K-2L-4M-3N-2O-2P-4Q-3S-4T-3U-4
will BUY	R1
will PICKUP	R1
will _ DELIVER	B-2C-2H1S-2
will _ be	A1B-2C-3D1E-2F-2H-3I-2J-2K-2L-2N-2O-2Q-2R-2S-2T-2U-3
will _ it	R1
will _ the	A-3C-2D-2G-2K-2M-2N-2P-2R2T-2
will it	A-3C-2D-3E-2F-2G2H-3I-2J-2K-2L-2N-3O-2P-2Q-2R-2S-2T-2U-2
will not	A-3B-2C-3G-2H-2I2K-3L-3M-3N1O-2P-2Q-2R-3S-2T-2U-2
will take	A-2B-2R2
will the	A-2C1D-3E-2F2G-2H-3J-2K-3L-2N-2O-2Q-3R-2S-2T-2U-3
will you	A1B-2C-3D1E-2F-2I-2J-2K-2M-2N-2O-2Q-2R-2S-3T-2U-3
window	A-2B1C-2F-2G1H-2N-2P-2R-2S-2
with	D-3E-5F-2G-2H-3J-3K-2L-3M-3O3P1R-2S-3T-3U-4
with \$	A-2B-2C-2D-2E-2F-3G1H-2M-2N-2O-2P-3S-2T-2U-4
with THING	A2B1C-2E-3H-2K-2N-2O-2R-2S-2
with _ \$	C-3D-2E-4F-3G-2H-3I-2J-2K-2L-2M-3N-3P2Q-4R-2T-2U-3
with _ BRANCH	B-2C-2D-3E-2G-2H-2K-2O2P-2Q-2R-2S-3T-2
with _ MEDICINE	A1B-2C-2E-2F-2I-2N-2O-2R-2S-2U-2
with _ ORDER	B-2C2G-3L-2N-2O-2P-3Q-2R-3S-3
with _ PERSON	O1
with _ ROBOT	A-2B-2C-2E-2F-2I-2K-2L-2M-2N-2O1P-2R-2S-2T-2U-2
with a	A-2E-2F1S-2
with my	A-2B-3C3E-2F-2G-3H-2K-2L-2N-3O-2P-3Q-3R-3S-3
with the	A-3B-2D-3E-3G-2H-2I-2J-2K-3L-3M-2O3P-3Q-3S-3T-3
within	A1D-3G1
won	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-3P-2Q-3R-2S2T-2U-2
won the	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-3P-2Q-3R-2S2T-2U-2
work	A-4B-3C-3E-3F-3G1H-4I-3K-3L-2N-3O-4P-4Q1R-2T-2U-4
work \$	A-2B-2D1E-2F-2H-3J-2K-2L-2N-2O-2P-3Q-3R-2T-2U-3
work _ \$	A-2B-2C-2D-2E-2F-2G1H-2J-2K-2M-2N-2O-3P-2Q2S-2T-2U-2
worse	A-2B-2C-3D-2E-2F-2G-3H-2I-2J-3K-3L-3M-3N3O-2P-2Q-3R-2S-2T-2U-3
would	A-2E-4K-3L-2N-4O-2P-4Q-2S-3T-2U-2
would _ to	J-2
would be	A-2G-2J1N-2R-2
would like	J-2
would the	A2B-2C-2D-2H-2L-2M-2N-2
would you	A-3C-3D-2E-2F-2G1I-2J-2K-2M-2N-2O-3P-2Q-3R-2S-2T-2U-3
write	A-2B-2E-2G-2H-2I-2J-2N-2P-2Q-2R-3S2U-2
yang	A2B1C-3E-4F-2G-4H-5I-4J-4K-4M-2N-3O-2P-2Q-2S-3T-4U-3
yang #	A3C-2D-3E-3F-3G-2H-2I-2J-2K-2L-2M-2N-4O-2P-3Q-4R1S-4T-2U-2
yang ARRIVE	A-2B-2C-2D-3E-2G-2J-2K-2L-2N2O-2P-2Q-3R-3T-2
yang CAN	A-3B-3C-2D-2E-2G-2I-2J-2L-2M-2N-2O1P-2R-3S-3T-2
yang DAY	I-2J-2K2
yang DELIVER	G-2N1
yang NEAREST	D-3E2F-2
yang OPEN	D1F-2N-2O-2
yang PRICE	B1
yang SELL	A1B-2E-3S-2
yang STILL	A2D-2E-2
yang STOCK	A2B-2E-2F-2N-2R-2S-3
yang THING	C-4D-4E-3G-2H-3I-3J-2K-3M-3O-3P-4Q-3R1S-4T-2U-3
yang _ \$	A-3C-4D-3E-2G-3H-4I-4J-3K-3L3M-2N-4O-2P-2S-6T-3U-2
yang _ BUY	A-2B-2C1D-3G-2I-2J-2K-2L-2N1Q-2R-2S-2
yang _ CANCEL	A-2L2M-2N-2P-2R-2
yang _ HOWMUCH	A-2B1H-2P-2
yang _ NEAREST	A2B-2D-3H-2N-2
yang _ PLACE	A2B-4C-2G-5H-2I-2J-2K-2L-3N-3O-2P-2Q-5R-3S-3T-3U-4
yang _ SERVICE	A-3E-2F2I-2
yang _ TALK	A-2B-2D-2E-2F-2I-2O1R-2S-2U-2
yang _ THING	B1D-2E-3F-3J-2N-3O-2P-3Q-2S-4
yang _ TIME	D1U-2
yang _ ada	A3B-4C-3D-3E-3F-2G-2H-3I-2J-2K-2L-3M-3N-2O-3P-2Q-2R-3S-2T-3U-3
yang _ di	A2B-2E-3G-2J-2K-2L-2M-2O-2P-2Q-2R-2S-2T-2U-2
yang _ gb	B1
yang _ inch	A-2B-2R2S-2
yang _ kg	A2B-3C-2D-2E-2G-2H-2I-2J-2L-2M-2N-2O-2Q-3S-2U-2
yang _ liter	A2D-2E-2H-2N-2P-2Q-3S-2T-2U-2
yang _ saya	A1B1C-2F-2H-2L-2O-2S-2T-2U-2
yang _ untuk	P1
yang _ watt	B-2R1
yang ada	E-4F2P-2Q-2S-2
yang bagus	P1
yang di	B1C-2D1G-5H-2I-2J-2K-2L-3N-4O-2P-3Q-4R-3S-3T-3U-4
yang itu	A1B-4C-2D-3E-3F-2G-2H-2I-3J-2K-2L-4M-3N-3O-3P-2Q-3R1S-3T-3U-3
yang lain	B-3C-2D-2E-3F-2G-3H-2I-2J-3K-2L1N-2O-3P-2Q-2R-3S-3T-3U-3
yang lebih	C-3D-3E-3F-3G-3H-3I-3J-3K-3L-3N-3O-3P-2Q-3R-3S1T-3U-3
yang mana	B1E1
yang paling	B1F-2H-2N-3Q-2S-3U-2
yang punya	A2C-2D-2E-2F-2L-2M-2O-3R-2S-2
yang saya	A-2B-2C1D-3G-2I-2J-2K-2L-2M-2N1Q-2R-2S-2
yang tadi	A1L1M-2R-2
you	A-2B-3F-2H-2I-3J-4K-3L-5M-2N-2O-2P-4Q1R-3S-2T-2
you \$	A-4B-4C-5D-5F-4G-5H-5I-3J-3K-4L-3M-3N-2O1P-5Q2R1S-3T-5U1
you CAN	A-2B-2C-3D-2E-3F-2H-2I-2J-2M-2N-2O-4P-3Q3R-2S-3T-2U-5
you CANCEL	C-2J-2K1L2
you CLOSE	A-2C-2D3E-2F-2G-2Q-2S-2U-2
you DELIVER	A-2B-2D-2E-3F-2G1Q-3R-2U-2
you FEE	A-2B-3C-2D-2E-3F-3G-2H3I-2J-3K-3L-2M-2N-2O-3P-2Q-2R-2S-3T-2U-3
you OPEN	D1G-2N-2P-2Q-4S-3
you ROBOT	Q1U-2
you SELL	A1E-3F-3G-3H-2M-2N1O-3P-3Q-2R1S-4U-2
you SERVICE	A-2F1G-2H-2K-2N-2Q-2T-2
you STILL	A2B-3C-3E-3F-4H-4I-3J-4K-3L-3M-3N-3O-3P-2Q-3R-3S-4T-3U-4
you TALK	B-2C-2D-2E-2G-2H-2J-2O2P-2R-2S-2T-2U-2
you THING	A-5B-4C-4D-4E-4F2G2H-5I-3J-4K-4L-3M-4N-3O-4P-4Q-4R-2T-3U-5
you _ \$	A-2B-4C-5E-2F-5H-4J-4K-3M-4N-3O-4Q-2R-3U1
you _ BROKEN	A-2G-2N1S-2
you _ DAY	A-2C-2D2E-2Q-2S-2
you _ FAST	A1C-3D-2E-2F-3G1H-3J-2N1Q-2R-2S-2T-2U-2
you _ ORDER	C1K-2L1M-2Q-2
you _ PAY	C-2G-2H-2M-2Q-2R-2S1
you _ PLACE	B-2C-2G-2Q-2U-2
you _ ROBOT	N-2Q1
you _ SERVICE	A-2F2G-3K-2Q-2
you _ THING	A2B-3D-2E-4H1I-2K-2M-2N-3O-2P-2Q-3R-2S-4T-2U-2
you _ TIME	D1G1
you _ a	A-4C-4E-2H-6J-2K-2L-2M-3N-3P-3R-4T-3U-5
you _ for	A1C-2E-2F-4G-3H1I-3J-2K-2L-2M-3O-3R-3S-3T-2U-3
you _ in	B-2F-2G1H-2S-2
you _ it	A2B-2C-2D-2E-4F-2G2H-2I1K-2M-2N-2O-3P-3Q-3R1S-5T-3U-3
you _ ke	G1H-2
you _ me	A-4E1F-4G-5H-4I-2J-3K-2L-4O-6P-3R-2T-3
you _ my	A-3B-2D-2F-2G-4H-2J1K-2L-3M-3N-4O-3P-2Q-4S-3T-2U-2
you _ on	C-2D1Q-2
you _ the	A1B-3D-2E-2F-2H-3I-3L-2M-2N-3O-4P-2Q-3R-2S-3U-3
you _ this	A1B-2C-2D-2E-3F-2G-2H-2J-2O2P-2Q-2S-2T-2U-2
you _ to	A-3C-2D-2E-2F-2N-2O-2S-2T-2
you _ two	B-2C-4E-2G1J-2L-2O-2Q-2R1S-2U-2
you _ with	B-2C-2F-2G1H-2M-2N-2O-2P-2S-2T-2U-3
you a	D-2E-2F-2G-2H-2Q2S-3T-2U-3
you accept	A-2B-2C-3E-2F-2G-3H-3J-2K-2N-2O-2Q-3R-2S2T-2U-3
you are	A-3B-3C-2D-2E-2F-3G-3H-3I-2J-2K-2L-2M-2N-2P-2R-2S-3T2
you be	A1B-2C-3D1E-2F-2G-3H-3I-2J-2K-2N-2O-2Q-2R-2S-2T-2U-3
you cek	A1G-2U-2
you do	A-3D-3E-3F2G-4H-3I-3J-2K-2M-2N-2O-2P-3R-2S-3T-2U1
you get	A-3B-3D-3E-3F-3G1H-3I-3J-3K-3L-2M-3N-3O2P-2Q-2R-3S-2T-3U-4
you give	B-3C1D-2E-3G-2H-3K-2O-2P-2S1T-2U-3
you got	A1B-2C-2E-2T-3
you guys	B-3C-2F-3G-3H-3I-2J-3K-2L-2M-2N2O-3P-2Q-5R-2S-4T-3U-5
you have	B-2C-4D-2E1F-2G-3H-5J-3K-3L-3M-2N-3P-3Q-3R-2U-4
you help	B-2C-3E-2O-3R-2S-2T-2U1
you keep	A2B-2C-2E-2G-2H-2I-2K-2M-2O-2Q-2S-2T-2U-2
you know	C1D-2E-2G-3H-3S-3T-2U-2
you look	A2B-2D-2E-2F-4G-3H-3I-3J-3K-2L-2M-2N-2O-3P-3Q-2R-3S-2T-3U-3
you offer	A-2C-2D-2E-2F-3G3H-2J-2K-2L-2O-2Q-3S-3U-2
you take	A-3B-2C-4D-2E-3F1G-3H-3I-3J-3K-3L-2M-3N-2O-3P-2Q-3R1T-3U-3
you tell	D1E-2F-2G-2M-2N-2Q-2S-2
you understand	C-2E-2G-2Q2R-2S-2T-2U-2
you use	C-2E-2G2H-2P-2Q-2S-2U-2
you work	A-2B-2C-3E-2H-3I-2J-2K-2L-2M-2N-2O-4P-2Q1S-3T-2U-3
your	B-3C-3D1H-4I-4J-4K-4L-3M-4N1O-2P-4R-4S-3T-3
your ACCOUNT	A-3B-2N1Q-2S1
your BRANCH	B-3C-2D-4F1G-6H-2I-2J-2K-2L-2M-3N-3O-3P-3Q-4R-2S-2T-2U-3
your COURIER	C-2G-2N1S-2
your PERSON	O-2Q1U-2
your PLACE	A1B-3D-3G-3H-2Q-3S-2U-2
your RETURN	F-2M2N-2Q-2U-2
your SERVICE	A-2B-2C-2D-2F-2I-2J-2K-3M-2N2Q-2U-2
your THING	A-3C-2D-2E-2F-2G-2H-2I-2K-2L-2N2O-3P-2Q-3R-3S-2T-2U-3
your _ \$	A-2B-4C-2G-6H-3I-3J-3K-3L-2M-3O-4P-3Q1R-4T-2
your _ BRANCH	A1B-3C-3D-3E1G-4H-2I-2J-2K-2M-2N-2O-2P-3Q-3S-4U-2
your name	Q1S-2
yourself	A-3B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-3P-2Q2R-2S-3T-2U-3
yourself \$	A-3B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-3P-2Q2R-2S-3T-2U-3
~ kas	A-2C-2D-2G-3N-2Q-2T2
~ man	B-3D-3E3F-3G-3H-2I-2J-2K-2L-2M-3O-3P-3Q-3R-3S1T-3U-4
~<aba	A-2C3D-2E-3H-2K-2L-2M-2N-2P-2S-2T-2
~<abi	C-2D-2E-2F-2J-2K-2N1O-2Q-2U-2
~<abl	B-2C-2D-2E-2G-3H-2I-2J-2K-2N-2O1P-2R-2S-2T-2U-2
~<abo	A4B-3E-4F-3G-3H-3I-2J-2K-2M-3P-2Q-2R-5S-3T-3U-3
~<acc	A-3B-2C-2D-3E-4H-2J-2K-2L2N-5O-2P-3R-4S1T-2U-2
~<ada	B-2C-3D-2F2G-3I-3L-2M-2O-2P-2Q-4R-2U1
~<add	A-3B-3D-2E2F-2H-2I-2J-2K-2M-2N-4O-2Q-3R3S-2T-3U-3
~<adv	A-2B-2C-3D-2E-2F1G-3H-2I2K-3M-2O-4Q-3R-2S-3T-2U-2
~<aft	B-2C-3E-2F-2G-3I-2J-2K-3M-3O-3P-2Q-2R-4S-4T-2
~<aga	A-2C-3D-2E-3F-2G-2H-2L-2M-2N2P-2Q-3R-2S-3U-2
~<age	N-3O2Q-2R-2T-2U-4
~<ago	C1L1M1
~<ah>	D1E-2F-2H-3J-2M1N-2R-2U-2
~<ai>	O-2Q1
~<air	A-2C-2E1F-2G-2K-2L1M-2R-2S-2
~<aku	C-2K-2L-2N-3O-2Q1R-2S1T-2
~<ala	A-3B-3C-3D-2E1F-3H-2I-2J-2K-2M-2O-2P-3Q-3R-3S1T-2
~<all	A-4B-4C-5E-3F-2H-4I-2J-3K-3L-3M-3N1O-3Q-4R-5S-5T2U-4
~<alr	A-2C2D-2E-2F-2G-3H-3J-2P-2R-2S-3T1U-2
~<am>	B-2D-2F-3G1K-2M-2N-2O-3P-2S-3
~<ama	B-3D-3E-3F-3H-2I-3J-3K-2L-2M-3N-2O-4P1R-3S-4T-3U-3
~<amb	A-3B-2C-3D-2E-3F-2G1I-2J-2K-2L-2M-2N-4O-3P-2Q-3R3S-3T-2U-3
~<ame	D-2G-2H-2I-2J1R-2
~<an>	B-3D-3E-4F-3G-3H-2J-3K-3O-2Q-2R-4S1T-3U-3
~<and	B-2D-4E-5F-2G-3H-2I-2J-2K-3L-2M-2N2O-3P-2S-2T-2U-2
~<ano	M1
~<ans	A-3B-3C-3D-2E-3F-2G-3H-2I-2J-2K-2L-2M-2O1P-3R-3S-4T1U-4
~<ant	A-2B-3C-3D-3E-2F-2H-3J-3K-3L-2M-3O-2P3Q-3R-3S-3T-2U-2
~<any	B1F-3G-3I-2K-2M-2N-6O1P-3Q-2R-3S-6T-4U2
~<apa	A-4B-3C-4D-3E1F-3H-3I-3J-3K-2L-2M-2N-5O-3P3Q2R-4S2T-4U-3
~<apl	D-2N1Q-2
~<apo	E-2F1J-2
~<app	A-3D-2E-2F-3G-2I2L-2O-2P-2R-2U-2
~<ara	A-2C-2D-2E2F-2G-2H-2M-2N-2O-2P-2Q-2S-2T-2U-2
~<are	B-2C-4D1H-3I-3J-3K-2L-3M-3N-5O-5P-2Q1R-4S-2T-2
~<aro	A1B-2C-2D1G-2H-3P-2Q-2S-2U-2
~<arr	C1F-2I1J-3K-2L-2M-3N-2O-2P-2R-3S-2T-2
~<as>	A-2B-2C-2E-2F-2H-2I-2J-3K-2L-2M-2N-2O-2Q-3R2S-3T-2U-3
~<asa	A2B-3C-2D-3E-2F-3H-2I1J-3K-3L-2M-2O-3Q-2R-2S-4T-2U-3
~<asi	B-2C-2D-2E-2G-2H-2J-2L-2M-2N-2P-2Q1R1S-3T-2U-2
~<ask	A-2B1C-2S-2
~<asl	O1
~<ass	A-3B-3D-3E-3F-3G-3H-3I-3J-3K-3M-3N-3O-3P-3Q-3R-2S-4T-3U3
~<at>	B-3C-2D2E-6J-2K-2L-3M-4N1O-3P-2Q-2R-3S-5T-2U-2
~<ata	A-3F2G-3H-2L-2N-2O-3R-3
~<atm	A-2F2
~<aut	A-2B-2C-3D-3E-3F-2G-2H-2I-2J-2K-2M-2N-3O1P-3Q1R-3S-3T-3U-3
~<ava	A1B-3C-3D-2E-2F1H-3J-2K-2N-2P-2R-2
~<awa	A-2B-2C-3D-2E-2H1N-2O-2P-2Q-2R-2S-2
~<awe	A-2B-2C-2D-2E-2F-2G-2K-2N-2Q-3R-2S-2T2U-3
~<bac	A1B-2C-3D-2E-2F-2G-3H-2I-2K-3L-4M2N-3P-3Q-2R-3S-4T-3U-3
~<bad	A-2B-2C-3D-2E-2F-2G-2H-3I-2J-2K-2L-2M-2N3O-2Q-2R-2S-3T-2U-2
~<bag	A-3B-3E-4F-4G-3H-2I-2J-3K-3L-3S1U-4
~<bah	A-2B-2D-2E-2F-3G-3H-2I-2J-2L-2M-2O-2P1Q2R-2S-3T-2U-3
~<bak	A1B-2C-2E-2F-2H-2J-2K-2L-2N-2P2Q-2R-2S-2T-2U-2
~<bal	A-3B-2C-4D-2E-3F-2G-5I-3J-2K-2L1M2N-2O2P-2Q-2R-3U-3
~<ban	A-4B-5C-3D-4E1F-4G-2H-3I-4J-4K-3L-3M-4N2P-4R-5S-3U1
~<bar	B-2C-2D-2F-2G-3H-2I-5J-2L-2M2N2O-2P-2Q-2R-2S-6T-2U-3
~<bas	C-2E1G-2M-2Q-3S-2T-2U-2
~<bat	C-3I-2K2L4N-3S-2
~<bau	A-2C-3N2P-2S-2T-2
~<baw	C1G1H-2N-2Q-2S-2
~<bay	A-2B-3D-2F-2G-2I-2J-2K-2M-3N1O-2P-2Q-2R1S-2T-2U-2
~<be>	A-2B-2E-4F-2G2H-4J1K-4L-3M-2N-4O-4P-2Q-3R-6S-5T-4U-3
~<bec	B-2C-2D-2E-2F-2G-2J-2L-2M-2N2O-2P-2Q-2R-2T-2U-2
~<bed	A-2B1C-2E-2F-2N1P-2Q-2R-2S-3
~<bee	A-3B-2C2D-2E-2F-2G-3H-2J-3K-2L-3O-2P-3Q-2R-3S-3U-3
~<bef	A-3B-2E-3F-2G2H-2I-2J-2K-2L1M-2N-2O-2P-2Q-2R-2S-2T-3U-2
~<bek	G-2I1M-2N1
~<bel	A-2B1C3D-2E-2F-3G-5H-2I-3J-3K-2N-2O-2P-3Q-4S-3T-4U-3
~<ben	A-2C-2D-2E-2F-4G-2I-3J1M-2O-2Q1R-2S-2T-2U-2
~<ber	A-2C1E-3F-4I-2J-3K-2L-2N-5O-2R-5S1T-2U-3
~<bes	A-2B-2C-3E-3F-2G-2H-2I1L-3N-2O-2P-3Q-2S2U-2
~<bet	A-4C-2D-3E-4F-3G-3H-3I-2K-2L-2M-3N-2O-2P2Q-3R-3T-3U-3
~<bgt	A1C-2L1
~<bia	A-2C-2D1G-3H2L-2M-2N-2R-2S-2U-2
~<bic	O2Q-2R-2S-2
~<big	B1C-3D-3E-3G-3H-3I-2J-2K-2L-3N-3O-3P-4Q-3S-3T-3U-2
~<bij	A1D-2E-2G-2N-2P-2R-2
~<bik	A-2B-2C2D-2E-3F-2G-2H-2I1J-3K-3L-2M-2N-2O-2P1Q-4R-2S1T-2U-2
~<bil	C-2N1
~<bis	A-4B-2C-5D-2E-4G1H-2I1K-2L-2N-5O-2P-4T-2U-2
~<bit	B-3H-2M-2N-2P1S2U-2
~<bk>	A-3B-3C-3D-3E-3F-2G-2H-3I-3J3K3L-4M-3N-3O-3P-3Q-3R-3S-5T-3U-4
~<bla	A1B-3C-3D-3E-4F-3G-4H-3J-3K-2L-3M-3N-4O-3P-3Q-3R-3S1T-4U-4
~<blo	D-2E-2F-2N-2P2S-2
~<boc	C-2D-2E-2M-3N2P-2S-2
~<bol	A-4B-3C-3D-3E-3H-2I-4J-4K-3L-3M-3N-4O-4P2Q-4T-3
~<boo	A-2C-2D-2F-2G-2I3L-3N-4Q-2S-3U-2
~<bos	B-2D-2E-3F-3G-3H-2I-2J-2K-2L-2M-2N-3O-2P-2R-3S-3T2U-2
~<bot	A-3C-3D-3E-2F-3G-2H-3I-2J-2L-2M-2O1P-3Q2R-2S-5T-3
~<bou	A-4B-3C1D-2G-3I-2J-2K-2L1P-3R-4S-4T-2U-2
~<bra	B-2C-3F1G-3H-2J-2L-2M-3N-4O-3P-3Q-3R-3S-4T-3U-3
~<bre	B-2C-2D1E-2F-2G-3H-2I-2J-2K-2N2O-2Q-2S-3T-2U-2
~<bri	A-2B-2C-3D-2E-2K-2L-2N-3P-2Q-2R-2U-2
~<bro	B1C-3D-3E-3F-3G-2H-3J-2K-3L-2M-3N3O-2P-2Q-2R-2S-4T-3U-3
~<bui	A-3B-3C-3D-2E2F-2G-3H-2I-2J-2K-2L-2M-2N-2O-2P-3R-2S-3T-2U-2
~<buk	B-4C-5D3E-2F-2G-2H-2I-2J-4K-2L-3M-2N-3O-4P-2Q1R-3S-4T-3U-3
~<bul	B2F-3G-2H-4L-2M-2N-2O-2P-2R-3
~<bum	P1
~<bun	B-3C-2D-2F2G-2H-2I-2L-2M-2N-2O-2P-3R1S-3T1U-3
~<bus	A-3B-2C-2D1E1F-3G-2H-3I-2K-2L-2M-2N1O-3P-3Q-3R-2S-4T-3U-3
~<but	A2B-3C2D-2E-4F-2G-3H-2I-3J-2K-3N-2O-2P-2Q-3R-3S-4T-2
~<buy	C-3D-2E-3F-2I-2K-2L-3M-3N-2O-2P-3Q-3R3S-5T-3U-3
~<by>	A-5B-3D-3G2H-3I-3L1N-4O-3P-4Q-3R-4S-4T-4U-3
~<bye	A-3B-3C-3D-3E-3F-3G-3H-3I-3J-3K-3L-3M-3N-3O-3P-3Q-3R-4S-4T4U-4
~<cab	A-2B-2C-2D1E1G-2H-2I-2J-2L-3N-2P-2R-4U-2
~<cac	C-2J-2M2
~<cal	B-2E-3F-2I-2J-2M-2N-2O2P-2Q-4R-3S1
~<cam	I-2K-2R-2
~<can	A-3B-3C-3D-2E-2F1G1H-2I-2K-2L-3M-2N-4R-2S-3T-2U-2
~<cap	A-2B-2C-3D-2E-3F-2G-2H-2I-2J-3K-3L-3M-3N3O-2P-2Q-2R-3T-3U-3
~<car	A2B-4C-6D-4E-5F1G-4H-3I-2J-4K-3L-3N-6O-4P-5S3T-4U-4
~<cas	A-2C-3D-2F2G1H-2J-2L-2N1S-3
~<cat	A1B-3C-2D-3E-3F-4G-3H-3I-2L-2M-2N-3O-4P-2Q-4R2S1T-3U-3
~<cek	A4C1D-3E-4F-3G-3H-3I1J-4K-3L-3N-3O-2P-2R-4S-3T-2U-4
~<cen	A-3C-2D-2E-2F2G-3H-2I-2J-2K-2N-2O1S-2T-2U-2
~<cep	A-2B-2C-2D1G1H-2I-2L-2N-3O-2Q1R-2S-2T-2U-2
~<cha	A-3B-2D-5E-4G-5H-4I-3K-2N1O-4P-5Q3R2S-3T-3U-2
~<che	B1C-2D-2E-2G-2J-2K-2L-2M-2O-2P-2Q-2R1S-2U-3
~<chi	A-2B-2F-2G-2L-2M-2N-2O-2P2Q-3R-3S-2T-2U-2
~<cho	A-2B-2C-3D-2E-2F-3G3H-4I-3J-3K-2L-3M-2N-2O-3P1Q-2R-4S-3T-2U-3
~<cic	A-2C-2F-3G-2H-2J-2M-2N-2O-2P-2R-3S3
~<cla	F-2I-2M-2N3O-3P-3Q-2R-2S-3
~<cle	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2N1O-2P1Q-3R-3S1T-2U-3
~<cli	A-2B-2F2G-3H1L-2P-2S-2
~<clo	A-2B-2C-4D3E2F-2G-3H-3I-2J-3K-3L-2M-2O-3P-3Q-4R-3S-4T-4U-3
~<coc	A2E-2G-2H-2K-2L-2O-2Q-2S-2U-2
~<cod	D-2G2H-2L-2M-2N-4R-3S-2T-2U-2
~<col	A-3B-4C-3D-3E-3G1I-3J-3K-3L-2M-2O1P-3Q-5S-2T-4U-4
~<com	A-6B-3C-2D1F-3G-2H-2I-2K2L-3M-3O-3P-6Q3R-3S-6T-3U-3
~<con	C1E1G-2J-2K1L-2M-4Q-3R-3S-3
~<coo	A-3B-2C-2F-2G-2I1J-2K-2M-2N1P-2Q-2S-2T1U-2
~<cos	A-3C-2E-2F-2G-3H3L-2N-3O-2P-2Q-2R-3S-4T-2U-3
~<cou	A-2B-2C1D-2E-3I-2K-2L-2M-3N-2Q-6R-2S-4T-2U-3
~<cov	A-3B-2C-4D-2E-2F-3G2H-3I-3J-2K-2L-2M2N-3R-2S-2T-2U-2
~<cra	B-2M-2S1
~<cre	F-4G-3J-2M2Q-2R-2S2
~<cuk	A-3C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-2P-2Q-3R-3S-3T3U-2
~<cum	A-2C-3I-2N2R-3
~<cus	A-3B-2C-3D1E-3G-2I-2O2Q-3R-2S-3T-2U-3
~<cut	A-3B-2C-2D-2E-3F-3H-3I-2J-2K-2L-3M-3N-3O-3P2Q-2R-3S-3T-2U-3
~<daf	A-2D-2F-2G-2H-3J-2K-2N-2Q-2R-2S2
~<dag	A-3B-3C-4D-3E-2F-3G-3H-3I-3J-3K-3L-3M-3N4O-3P-3Q-3R-4S-4T-4U-3
~<dal	A-3B-3C-2D-2E2F1G-3H-2I-2J-2K-2L-2M-2N-2O-3P-3Q-2R-2S-3T-2U-3
~<dan	B-2D-2E-3F-2G-2H-2J-2K-2L-2O-2P1Q-2S1T-2U-2
~<dap	A1B2C-2D-2E-2F-4G-4H-2I-2J-2K-2L-2M-3N1O-2P-3Q-3R-4S-2T-2U-2
~<dar	A-2D-3E1F-2G-3I-2K-2L-2M-2N1O-3P-2Q-3S-2T-2U-3
~<dat	A-5B-4E-2F-3G-5H-2J1L-4M-3N1O-2P-3Q-2R-5S-5T-3U-2
~<day	A-5B-4C-3E-3F-2G2J1K-3L-3M-3O-2P-3Q-5R-4S-5T-3U1
~<dea	A-3B-3D-2E-2F-2G-2H-3J-3K-3L-2M1N-3O-2P-3Q-2R1S-3T-3
~<deb	F1R-2
~<def	I-2M1N1P-2
~<deh	A-4B-5C-3D-4E-4F-4G-4H-4I-4J-2L1M-4O-2P-4Q-5R2S-6T1U-5
~<dek	F-2N-2Q-2S-2
~<del	A-3B-3D-3E-2F-3G2H-3I-3L-2M-3O-2P-2Q-4R-2S-3T-3U-3
~<den	A-4C-2E-2F-2H-2I-2J-2K-2L-2N1S-4U-2
~<dep	A-2B-2C-2E-2F-2J1M-2O-2P-3R1S-2
~<di 	B-2D-2E3F-2G-3H-2M-2N-2O-2P-2Q-3R-2S-3T-3U-3
~<di>	C-2D-2E1F1H-2I-2J-2K-2L-2M-2P-2R-3S-3
~<dia	A-2B-2E-3F-2I-2K-2M-2N1O-3Q-2R-3S-5U-2
~<dib	A-3D-3F-2G-2J-2K-2N1P-2Q-2R1U-2
~<dic	A-4B-3C-2D-2E-3F-2G-2H-3I1K-2L1M-3O-4P-3Q-3R-3S1T-3U-3
~<did	A-2C3D-2E-3F-2G-3H-2K-2L-3N1O-2R-4S-4
~<dif	A-2C-2F-2N-2O-2P-2R-2S-2
~<dig	A-3B-2C-3D-2E-3F-2G-3H-2J2L-3M-3N-3O-3P1Q-3R-3S-3T-3U-2
~<dih	A-2B-2C-2D-2E-3F-2G-2I-2J-3K2M-2N-2O1P-2Q-2R-3S-3T-2U-2
~<dij	A-4C-2D-2I1L-2M-2N1Q1S-2T-2U-2
~<dik	A-2D1E-2F-2H-3I-2J-2K-2L-2O-2P1Q-3R-3S-4T-2U-2
~<dil	A-2C-2D-2F-2G-4H-2J-2K-2L-2M-2N3Q-2R-2S-2T-2U-2
~<dim	E1F-2J1P1S-2
~<dip	A-2B-2C2D-3F-3G-3I-2J1K-2N1O-3P-2Q-3S-2T-2U-2
~<dir	A-4B-4C-4D-4F-3G-4H-4I-4J-4K-3L-3M-2N3P-4Q2R-4S-4T-4U-4
~<dis	D-2F-3G-3H-2I-2J-3K-2P-2Q-4R-2T-2
~<dit	A-2B-3C-3D-3E-3F-3J-3K-4L-2M-2N4O-4P-3R-4S-5T-2U-4
~<diu	J1
~<do>	A-2C-4D-2E-2F2I-4J-2K-2N-5O-2Q1R-3T-5U-3
~<doe	A-2B1C-3E-3I-3J-2K-2L-2N-5O-2Q-3R-4T-3U-3
~<don	A-4D-3E1F-4G-7H-4I-2J1K-6L-4M-3N-5P-4Q-4S3T-7
~<doo	A-3B-2C-3F-2G2H-2I-2J-3K-2L-2M-2O-2P-2Q-2R-2S-3T-2U-2
~<dos	A-2B-2C-3D-2E-3F-2G-3H-3I-2J-2K-2L-2M-2N-2O-4P3Q-3S-3T-2U-3
~<dow	B-3G-2H-2J-3K-2L-2M-2N-2O-3P-3Q-2R1S-3
~<dri	A-4B-2C1D-3F-5I-2J-2K-2L-3M-3O-2P-3Q-3R-3S-5T-3U-2
~<dro	A-3B-3C-3D-2E1H-2J-2M-3N-2O-3P1Q-3R-2S-4T-2U-3
~<dua	A-2C-3D-2E-2F-2G-3H-2I-2J-2K-2L-2M-2N2O-2P-2Q-3R2S-3T-3U-2
~<dui	A-2B2C-3D-2E-2F-2G-2H-2I-2J-2K-2L1N-3O-2P-3Q-3R-2S-3T-2U-2
~<dul	B-2C-4E-2F-3G-2H-2I-3K-2M-3N-3O-2P-4Q-3R2T-2U1
~<dus	A-2G-2H-2I-2M-2N1P-2Q-2R1S-2T-2U-2
~<ear	A-2B-2C-3D1E-3H-3K-2M-2N-2O-2P-2Q-3R-2S-3T-2U-2
~<eff	A-2D-2E-2F-3G-2H-2K-2P2Q-2S-2T-2U-3
~<eh>	A2C-2E-2F-2G-2H-2K-2N-2P-2R-3S-2
~<els	C-3E-3F-2H-2I-4J-3K1M-2O-4Q1R-4S-2U-4
~<ema	A-2B-3C-4D-2G-2H-3I-3J-3K-3L-2M-2N1O-2P-2Q-3R-3S2T-3U-3
~<emp	A-3B-2C-3E-2F-2G-2H-2I-2K-2L-2M-2N1O2Q-2R-2S-3T-2U-2
~<ena	A-2B-2D-2E-3F-3G-3H-2K-2L-2M-2N-2O-3Q-3R-3S2T-2U-2
~<eng	C-2D-2E-2F-2G-2H-2J-2M-2N-3O-2P-2Q1R-2S-2T-2U-2
~<eno	A2B-4C-3D-4E-3F1G-4H-4I-2J-3K-3L-2M-4N-3O-3P-4Q-4R1S-3T-3U-4
~<err	C-2E-2N-2R-2S2
~<est	C2D-2N-2
~<eve	A1C-6D-2E-5F-2G-2H-4I-2J-3K-3L-2M-3O-3Q2R-3S1T-4
~<exa	A-2C-2D-2E2F-2Q1S-2U-2
~<exc	A-2B-3C-2D-2E-3F-2G-3H-3I-2J-3K-2L-2N-2O-3P-3Q-4R-4T-3U2
~<exp	A-3D-2E-3F-3G1H1I-2J-2L-2P-3Q-3R-2T-2
~<fac	B-2C-2D-2E-2F1H-2I-2J-2K-2M-2N-2O-2P-2Q-3R-3S1T-2U-2
~<fai	B-2C-2F-2G-2H-3J-2K-2L-2M-3N-2O-2P-2Q-2R-3S2T-2U-2
~<far	A-2B-2C-3D-3E1F-3G1H-3K-2L-2N-2O-2P-2Q-2R-2S1T-2U-2
~<fas	B-2C-2D-2E-2G3L-2M-2N-3O-2P-2Q-3R-2S-2
~<fee	A-2B-2C-3D-2E-3F-2G-4H3I-2J-2L-2N-2O-2Q-3R-3T-2U-2
~<fev	N-2P2Q-2S-2
~<fil	A-2B-2C-2D-2E-3F-2G-2H-2J-2K-2M-3N3O-2P-3Q-3R-2T-2U-3
~<fin	B-3C-2E1F-4G-4H-2I-4J-3K1L-2M-3N-4O-3P1Q-2R-4S-3U-2
~<fit	I1M1O-2P-2Q1S-2
~<fix	A-2B-2C-2E-2F-2G-2H-2I1J-2L-2M-2N-3O-2P-3Q-2R2S1U-2
~<fli	A-2B-2D-2E-3F-2G-2H-2I-3J1K-2L-2M-2N-2O-3P-2Q-3R-3S2T-3U-3
~<for	A-2C-2D-3E-3F-3G-2K-2L-2N-2O-3P1Q-3R-2S-5T-2U-2
~<fou	A-3D-2F-2G-2I-2J-3M-2P-2R1S-3
~<fra	B-2C-2D-2E-2H-2M-2N1P-2Q-2S1U-2
~<fre	A-3B-3C-4D-3E-3F-3G-5H2I1J-2K-3L-2M-3N1O-2P-3Q-2R-3T-3U-3
~<fri	A-3C-2D1E-2G1H-2J1N-2Q-2R-2S-4
~<fro	A-4B-2C-3D-3F1G-6H-2I-2J-2K-2P-2T-2U-3
~<fun	A-3B-2C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2O-2P-3Q1R-3S2T-2U-2
~<gad	A-2C-2E-2F2G-3H-2I1J-2K-3M-2N-3O-3Q-3R-2S-2T-2U-2
~<gag	F-2H-2L-2M-2N-3R-2S2T-2U-2
~<gaj	A-3B-3C-3D-3E-3F-3G-3H-3I-3J-2L-2M-3N-4O-3P-3Q-3R-2S3T-3U-3
~<gal	A-3C-3D-3F1G-3H-4I-3J-3K-3L-3M-3O-3P-4Q-3S1T-4U-4
~<gan	C-4D-4E-3F-3H-2I-2J3K-2M1N-5O-3P-3Q-3R-4S-6T-2U2
~<gar	F-2M3N-3P-2Q-3S-2T-2
~<gav	C-2F-2J-2M-2N2S-2U-2
~<gb>	B1
~<ged	B1C-3D-3E2F-3G1H-3I-2J-2K-2L-2M-3N-3O-2P-2Q-2R-3S-4T-2U-3
~<ges	G-2J3
~<get	B-2F-3J-4K-3L-2N-4P-2Q-4R1S-6T-2U-3
~<gif	A-2B-2C-2D-2E-2F1H-2M-2N-2O-2Q-2R-2S1T-2U-2
~<gin	A-3B-3C2E-3F-3G-3H-3I-2J-3K-2L-3M-2O-3P-3Q-4R-2S-3T-2U-2
~<giv	A-4B-2D-2F-3G-3H-2I-2J-2K-2L-2N-3P1S-2T-3U-3
~<go>	C-2D-4F-4G-4H-4I-3J-4K-3L-4M-3N-4O-3Q-4R2S-4T-4U-4
~<goi	C1E-2F-2G-3H-3J-2L-2M-2N-3O-2P-3S-4
~<goj	C-3E-2F-2H-3I-2J-3L-2M-2N-2O-2P-2R-3S2U-2
~<goo	A-5B-4C-4D-4F-3G-3H-4I-3J-4K-3L-3M-4N-5O-4P-2Q-5R-5S-6T3U2
~<gop	A-2C-2G-2H-2M1P-2R-2S1
~<gos	C-2F-2G2H-2Q-2S-2
~<got	A2D-3E-2F-3G-5H-3I-3J-2K-2L-3M-3N1O-3P-2Q-2R-5S-5U1
~<gra	A-2C-2G-2H2L-2N-2Q-2R-2S-2
~<gre	N-2Q-2R-2S-2T2
~<gro	A-2C1D-2E-2F-2G1H-2I-2J-2L-2O-2S-3
~<guy	A-3B-3F-2G-4H-3K-3L-3M-3N3O-2P-3Q-5R-3S-5T-3
~<hab	D1E-2F-2
~<had	B-4C-3D-3E-3G-3H-3I-3J-3K-3L-3M-3N1O-3P-3Q-3R-4S2T-4U-4
~<hai	A-2B-2C-2D-2E-2F-2G-2H-2J-2L-2M-2O-2Q-2R-2S-4T-3U3
~<hal	A-3B-2C-2D-3E2G-4H-3I-2J-3K-2L-3M-3O-2P-3Q-3R-4S-2T-3U2
~<ham	P1
~<han	A-2B-2C1D-2E-3G1H-3I-2J-3L-2M-3O-3Q-3R-3S-3T-3U-3
~<hap	B-2D-2G-3H-2I-2J-3K2L1M-2P-2Q-3R-3U-2
~<har	A-4B2C-2D1F-2G-3H-4I1L-2N-6O-2Q-3R-5T-2U-2
~<has	A2C3E-4F-3G-3I-3J-3M1N-3O-3P1Q-2R-2S-4T-2U-2
~<hav	B-2C-2D-2F-3G-2H-2J-2M-2N-2O1Q-3S-2
~<hea	A-3B-2D-3E-3F2I-3J-3K-2L-2Q-2R-3S-4T-2U-3
~<hel	A-3B-2C-2D-2E-2F-2G-3H-2J-3K-2L-2M-2O-2R-3S-3U2
~<her	B-3C2F-4H-3I-3J-3K-3L-3M-3O-4P-5Q1S-6T-4U-3
~<hey	B-2C-2D-2E-2F-2G-2H-2J-2M-2N-2P-2Q-2R-2S-3T-2U2
~<hi>	A-2D-2I-2J-2N-2O-3Q-3R-2S-3T-2U3
~<hig	B-2C-2H1K-2
~<hil	A-2D-2E-2F-2G-2J-2M-2N-3P-2S2
~<hir	B-2D-2F-2G-3I-2N-2Q-3S1U-2
~<hit	G-2N2S-2
~<hol	A-2B-2C-2D1I-2J-2K-2L-3M-2O-2P-3Q-2S-2T-2
~<hom	B-2C-3D-3E-2F-4G3H-3I-3J-3K-2L-3M-2N-3O-2P-3Q-3R-2S-2T-2U-3
~<hos	A-3B-3C-3E2F-2G-3H-3I-2J-3K-3L-2M-3N-2O-2Q-2R1S-3T-2U-2
~<hot	C-2D-2F-2G1H-2I-2O1Q-3R-2T-2U-2
~<hou	A-4B-2E-4F-2G-3H-2K-2L-2M-3N1O1P-2R-4S-5T-3U-3
~<how	A-3B2C-2D-3F-4I-3J-2K-2L-3M-3N-3O-2T-6
~<hub	N-2O1Q-2R-2S-2
~<huj	A-2B-2C-3H-2L-2N-2S1
~<hum	A-2D-2E-2F-2G-2H-2I-2M-2N-3O1P-2Q1R-2S-2T-2U-4
~<ibu	A-2B-3J-2N-2P2S-2
~<ide	A-3C1D-2E-3F-2H-3I-2J-2K-3L-2M-3N-2O-3P-3Q-3R-2S1T-3U-3
~<if>	A1D1E-2F-3H1I-2J-2L-2M-2N-2O-2P-4Q-3R-4S-4U-2
~<ign	N1O-2
~<in>	A1B-2C-5H-3J-3K-2L-2M-2O-2P-4Q-5R-2T-5U-3
~<inc	B1C-2D-2E-3F-2G-3J-2L-2O-2P-3Q-2S-4T-2
~<ind	C-2D1E-2F-2G-3H-2O-2Q1S1U-2
~<inf	D1E-2F-2J-2N-3O-2R-4S-3T1U-2
~<ing	C1I1J-2K-2Q1U-3
~<ini	A-4B-5D-3E-3F-3G-2H-3J-2L-3M-3N-3Q5R-4T-4U-3
~<ins	B-4C-4D-3F1I1L-2O-2Q-5R-2S-2T-2U-3
~<int	A-2B-3C-2D-3E-3F-3G-2H-3I-2J-2K-2L-2M-2N-2O-3P-2Q1R-2S2T-2U-2
~<inv	B-2C-2G-2H-2L-2M-2N-3P-2Q-3S2
~<is>	A-3B-2C1G-2I-3J-2K-2L-3N-3O-2R-5T-4U-2
~<isi	B-2E-2F-3G-2H-2I1J-3K-2M-2N1O-2P-2Q-2R-3S-2U-3
~<it>	E-2F-4G2H-4I-2K-2N-3O-4Q-3S-5U-3
~<ite	B-2D-2E-2F-2G-3K-3M2P-2Q-2R-3S-5
~<its	A-2C-2G-2J-2M-2N1S-2
~<itu	B1C-4D-4F-4G-4H-4I-3J-4K-4L-4M-4N-4O-4P-5T1U-5
~<jad	A-3B-3E-3F-3G-5H-2I-3J2K1L1M-4N-5O-2P-2Q-2R2T-4U-2
~<jal	A-2E2F-2G-3H-2I-2J-2L-3M-2N1O-2R-2S-2T-2
~<jam	A-4B-3D3E-3F-3H-2I1K-2L-2M-2N-5O-3R-3S-3T-3U-3
~<jan	O1Q-3S-2
~<jar	A-2B-2D-2E-2F-3G1J-2K-2L-2N1P-2Q-2R-2S-4U-2
~<jaw	A-3B-3C-3D-2E-2F-3G-2H-2I-2K-2L-2M-2O-3P-3Q3R-3S-3T-2U-3
~<jel	A-2B-2C-4D-2G-2H-2J-2K-2L-2M-2N1O-2P-2Q-2R-2S-3T1U-2
~<jg>	A1
~<job	A-2B-2D-2E-2F-2O-2S2
~<jok	A-2B-2C-2D-2E-2H-2J-2L-2M-2N-2O-2P-2Q-2R-2S2T-2U-3
~<jua	A2B-4C-2D-3E-4G-3H-3I-2J-2L-2M-2N-2O-2P-3Q-2R-4T-3U-3
~<jug	A1B-3D-3G-3H-2I-2J-2K-2L-2N-2O-2P-2R-3S-2T-2U-2
~<jum	A-3B-2C-3E-2F-2G-3H-2J1K-2L-2M-2N-3O-2P-3Q-2R-3T2U-3
~<jus	I-2J-2K-2M-3P-2R2S-2T-3
~<jut	A2B-3
~<kab	A-2B-2C2D-2E-2G-2H-2J-2K-2L-2M-2N-3O-2P-3Q-3R-4S-3U1
~<kad	B-2C-2D-2E-2F1G-2M-2O-2R-2S-3U-2
~<kah	C1D-2E-2F-3H-3K-2L-2N-3O-2Q1R-2T-3U-2
~<kak	B1C-4D-2F-3G-3H-3I-4K-4M-4N-5O-3P-3Q-3R1S-6U2
~<kal	C-3D-2E-2F-2H1I-2K-2M-2N1O-3P-2Q-5R-4S-7T-3U-3
~<kam	A-3B-4C-5D-3E-2F-3K-2L-2M-2N-3O-3P-4Q4R-2S-2T-3U-3
~<kan	B-3E-3I-3K-3M-2N-5O-3P-3R-2T-3U-4
~<kap	A1B-2E-2F-3H-2I1J-2K-2L-2N-4O-2P-2Q-2R-4T-3U-2
~<kar	A-2C-3G-2I-2L-2N2O-4Q-2R-2S1T-2U-3
~<kas	A-4B-5C-3D-4E-2G-5H-4I-3J-4K-3L-3M-4N2O-2P-2Q-6R-5S1T1U-4
~<kat	B-3C3D-3E-3F-2G-2H-3I-3J-3K-2L-3M-3N-4O-3P-3Q-2R-4S1T-3U-3
~<kay	A-2B1C-2D-2F-2H-2I1M-2N-3P-2R1S-2T-2U-2
~<ke 	A-2B-2D-2F-2G-2H-2I-2J-2K-2L-2M-2O-3P-2Q-2R-3S2T-2U-2
~<ke>	A-4C-4D-2F-2G2H1L-2M1N-2P-2R-2S-4
~<keb	B-2C-2G-2H-2I-3J-2K-2L-2O-2P-3Q-2R-2T-3U-4
~<kec	N1
~<kee	B-4C-2D-2E-2F-2G-3H-2I-2J-2K-2L-3N1O-2P-3Q-2R1T-2U-2
~<kel	A-3C2D-3F-2G-3H-2I-3K-3L1M-3N1O-2P-2Q-2R-3S-4T-2U-2
~<kem	D-3E-2F-2G-2H-2L-2M1N1O-2Q-2R-3S-4T-2U-2
~<ken	A-2B1C-2D-3E-3F-2G-4H1I-2J-2M-2N-4P2Q-4R-2T-3U-3
~<kep	A-2L1M1N-2O1R-2
~<ker	A-3B-4C-4D1E-4G-4H-4I-4J-4K-3L-3M-3O-4P-4Q-2R2T1U-5
~<kes	A1C-2I-2J-2K-2N-2Q-2S-2T-2
~<ket	C-2D-2E1F-3G1H-2N1Q-2
~<kg>	A1D-2E-2H-2M-2N-2P-2Q-2R1S-3U-2
~<kid	B-3C-2D-2E-3F1G-3H-4I-2J-2K-2L-2M-3N1O-2Q-3R-2S-4T-2U-3
~<kil	A1C-2D-2E-3F-2H-2I-2K-3L-2M-2N-2O-2P-2Q-2R1S-3T-2U-3
~<kin	I-2K-2L1M-2N1O-2P-2S-2T-2U-2
~<kir	A1B-2C-3D-2E-2F-2I-2J-2K-2L-2M-2N-2O-2Q-2R-2S-2
~<kla	M1
~<kno	C1D-3F-2G-4H-5I-3J-4K-4L-4M-3N-2O-5P-4R-3U1
~<kod	A-2B-2C2D-2G-3H-2L-2M-2N-2R-2
~<kok	A-2B-2C2G-4I-2J-2K-2L-2M-2O-2P-2R-3T-2U-2
~<kom	A-2C-2G-2I-2J-2M-2N2S-2T-2U-2
~<kon	F1G-2J-2
~<kos	C-3D-3E-2K-2M-3N1P-3R-2S-3
~<kot	A-3B-2E1F-2G-2I-2J-2M-2O-2P-2Q-2R1S-2T-2U-2
~<kre	S1
~<kul	D-2E-2G-2K1M-2Q-2S-2T-2
~<kun	A-2B2C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N1O-2P-2Q-3R-2S-3T-3U-3
~<kur	A-5C2D-2E-6G1I-3J-2K-2L-2M-3N1O-3P-3Q-3R-5S-3T-3U-3
~<lag	A1B-3C-2D-4E-2F-2G-3H-2I-4J-3K-2L1M-4N-3O-3T1
~<lai	A1B-4C-2D-3F-4H-3I-3J1N-2O-3P-3Q-3R-4S-5T-4U-5
~<lal	A-2C-3D-2E-2F-2G-2H-2I-3J-3K-2L-2M-2N-3O-2P-3Q-3R-3S3T-3U-3
~<lam	A-3B-2C1D-4E-3F-3G1H-3I-3J-2K-2L-2M1N1O-2P-2Q-3R-2S-4T-4U-3
~<lan	A-3B-2C-3D-2E-2F-3G-3H-2I-3J-3M-3O1P-2Q1R3S-3T-3U-5
~<lap	F-2I-2K1
~<las	A-2D2E-3F-2G-3H-2I-2J-2K-2M-2N-3O-2P-2Q-3R1S-4T-2U-2
~<lat	A-3B-2C-2D2E-3F-3G-3H-2I-3J1L-2M-2O-3P-4Q-4S-4T1U-3
~<lay	A-2C-2E-2F-2G1L-3M-2P-3S-2
~<lcd	I1J-2N-2
~<lea	A-2D-2E-3H-2I-2J-2K-2L-3M-4O-2P-2Q-2R-3S1T-2U-2
~<leb	B-2C-3E-3F-4G-3H-2I-2K-2L-2N-3O-2P-3Q-2R-3S2T-2U-3
~<lef	A1B-3C1D-3E-4F-3G2H-2I-3J-3K-2L-3M-3O-2P-3Q-2R-3S-4T-3U-3
~<len	C-2E2G-2L-2M-2R-2S-2
~<let	B-2C-3E-2G-2I-3J1K-3M-3N-2O1P-2Q-3R1S-4T-2
~<lew	A-3B-2C1D-3E-3F-3H-2I-2J-3K-2L-2N-3O-3P-2Q-3R1T-3U-3
~<lg>	C-2D1Q-2
~<lia	A2E-2F-2
~<lib	G1
~<lif	A-2B-2D-2E-2F1H-2M-2N-2O-2P-2S1U-2
~<lik	A-2K-2L-3N1R1S-2
~<lin	A-2B-2D-2E1F-2G-2H-3I-3J-2K-2L-2M-3N-3P-2R2S-3T-2U-2
~<lis	A-2B1C-3D-3F-2G-2H-3J-2L-3M-2N-3O-3P-2R-2U-2
~<lit	A2D-3E-3F-2G-2H-2J-2M-2N-2O-2P-2Q-3S-2T-2U-2
~<liv	O1Q-2R-2U-2
~<loc	B-2D-4E2G-3H-3I-2J-2K-3L-2M-2N-2O-3P-2Q-4R-2S-4T-3U-4
~<log	A-3B-2C-3D-2E-3F-2G-2H-2I-2J-3K-3L-2M-2N-3O-3P-3Q-4R-2S3T-2U-2
~<lok	A-2C-2E2S-2
~<lon	A-4B-3C2D-3E-3F-2H-3I-2J-3L1N-4O-3P-3Q-3R-4S1T-3U-4
~<loo	A3B-4C-2D-2E-2G-4H-2J-3K-2L-3M-4O-3P-4Q-3R-4S-4T-2U-3
~<los	A-2B-2C1D-2F-2G-3H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S1T-2U-2
~<lou	N1S-3U-2
~<lov	B-2C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N-3O-3P-2Q-3R-3S2U-3
~<low	B-2C-2D-3E-2F-2G-3H-2L-2M-2N-3O-2P2Q-3R-2T-2U-2
~<luk	A-2B-2C-2E-2F-3G-2H-2I-2J-2K-2L-2M-2N-2P2Q-2R-2S-2T-2U-2
~<lun	C1D2G-2J-2Q-2S-2
~<lus	I1K-2
~<maa	K1
~<mad	B-2C-2D-3E-2F-2H-2I-3J-3M-2N1O-2P-2S-2T-2U-2
~<mah	E-2F-2H1N-2S-2
~<mai	A-2B-3D-2E1F-3G2H-2I1J-2K-3L-2M-3N-3O-3P-3Q-2R-2S-3T-3U-2
~<mak	B-6C-4D-2E-4F-3G-4H-3I2K-2L-4M-4N-2O-4P1Q-6T-6U-5
~<mal	A-4B-2C-2E1F-4I-4J-3K-2L-2M-2N1Q-4R-2T-2
~<man	D-3E2G-3H-4I-4J-3K-2L-2N-4O1Q-3R-5U-4
~<map	A-2B-2C2D-2E1G-3H-2I-2J-3K-2L-3M-2N-2O-2P-2Q-3R-3S-3T-3U-2
~<mar	C1G-2
~<mas	A4B-3C-2D3F-4G-2H-2I-2J-3K-2N-3O-3P-3Q-3S-6T-4U-3
~<mat	A-3C-4D-3E-4F-3G-3H-3J-3K-3L-3M1O-3P-3Q-4R-4T2U-4
~<mau	A-3C-3D-2E-2F-3G-2I1J-2K-3N-3Q-3S-2
~<may	B-2C-3D-3E-3F-3G-3H-3I-3J-3K-3L-3M-3N-3O-3P-3Q-4R-4S2T-4U-2
~<me>	B-2D-4F-2G-3H-2I-2J-2K-3L-5M-3P-4T-3
~<mea	A1C-2D-3E-3F-3G-4H-4I-2J-3K-4L-4M-4N1O-3P-4Q-3R-5S2T-3U-3
~<mel	A-3D-2E-2G1H-3I-3J-3K-2M-2N-3O-2P-2R-2S1T-2U-2
~<mem	C-2F-2G-3I-2M-3N-2P-2Q-2R-3S2
~<men	A-4B-4C2D-3E-4G-4K-4M-3N-4O-3P-2R-4S1T-4U-5
~<mer	A2B-3C-2D-2E-4F-2G-2H-2J-2K-2L-2M-2O-3Q-2R-2S-3T-2U-3
~<mes	E-2G-2H-2P-2S1U-2
~<met	Q-2R-2S1
~<mil	A-2B1D-2F-2G1H-3K-2M-2P-2Q-2R-2S-3
~<min	A-4B-3C1D-3E-3F-3G-2H-2I-4K-2L-2N-4O-2P1Q-2R-4S-2T-4U6
~<mis	A-2B-3C-4D-2E-2F-2G-3H-2J-2N2P-2Q-2R-4S-4T-2
~<moh	A-2C1D1E-2F-3G-3H-2I-2K-2M-2N-2P-2Q-3R-3S-3T-3U-2
~<mon	C-2E-3G-3H-3I-2J1K-2L-4M1N1O-3Q-4R-4S-5T-3U-3
~<mor	C-2E-2F-2G-3H-2K-3M-2N-3O-2Q-3S-3U1
~<mot	E-2F1G1N-2P-2S-2
~<mou	A-2B-2C-3F-2G-2J-2K-2L-2M-3N2O-2P-2Q-2R-2S-2T-2U-3
~<mov	D-2G-2L-2T-2
~<mrt	A-2B-3C-3D-3E3F-2G-3H-2I-2J-3K-3L-3M-2N-3O-2P-2Q-3R-3S-3T-2U-3
~<muc	A-3B4C-5D-2E-3G-4H1I-2J-2L-2M-2N-3O-2P-3Q-2R-5S-5U-4
~<mul	A-3B-2C1D-3E-3F-2G-3H-3I-2J-3K-3L-3M-3O-2P-3Q-3R-3S1T-3U-3
~<mun	A-2B-2D-2F-3G-3H-2J1K-2L-2M-2N-3P-2R-3S1T-2U-2
~<mur	B1E-2S-2
~<mus	B-3C-2D-3E-4F1G-2I-3J-3K-3L-3M-2O-2P-3Q-3R-4S1T-3U-3
~<my>	A-5B-2C1D-2E-4F-2J1L-2M-3O-3R-3U-2
~<nai	A-2C-2E1H-2N-2R-2S-3
~<nam	A-2B-3C-2D-2E-4F-2G-5H1J-2L-3M-3N-2O-3P-3Q3R-2S-2T-3U-3
~<nan	A-2B-2C-2D-2E-2G-2H-2J-2K-2M-2N-3P-2S-4T1U1
~<nea	A2B-2E2F-2G-4H-2O-2Q-3R-3S-4T-2U-2
~<nee	C-2D-2F-2H-2I1M-2N-6P-2R-4S-2
~<nei	G1
~<nev	A-3B-2D-3E-3F-2G-2H-2I-2J-2K-3M-3N2O-2P-2Q-3R-3T-3U-3
~<new	B-2C1D-3F-3G-3H-2I-3J1K-2L-2M1O-3P-3Q-2R-3T-2U-3
~<nex	C-4D-3F-2G1H-4K-2L-2M-3N-3P-4Q-2T-2U-2
~<nga	A-4B-4C1D-4E-4F-4H-3I-4J-4K-3L-4M-3N2O-4P-2Q-2R-4S1T-4U-4
~<nge	C-2G-2H-2N2O-2P-2R-2S-2T-2U-2
~<ngi	A-3B-3C2D-3E-2F-3H-3I-3J-3K-3L-3M-3N-3O-3P-3Q-2R-3S-3T-3U-3
~<ngo	A-2B-2E-2G-2H-2I-2J-2K-2L-2N-3P-2Q-2R-2S2T-2U-2
~<nic	A-2B-2C-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-3R-3S-2T1U1
~<nig	A-2B-2C-2D2E-3F-3H1J-2M-2N-2O-2P-2Q-2S-2T-2
~<nih	B-5C1D-4E-4F-5G-5H-4J-2K-3L-3M-4O-2P-4Q-3T-6
~<nin	A-2B-3C-2D1E-2F-2G-2H-2I-3J-3K-3L-2M-3N2O-2P-3Q-2S-3T-2U-3
~<nob	A-2B-2C1D-2E-2G-3H-3I-2J-3K1L-2M-2O-3P-2Q-3R-3S-4T-3U-4
~<noi	A-2C-2G-2H-2I1L-2M-2P-2S-3
~<nom	B-4D-3E-2F-3G-4H-2I-4J-3K2M-2P-3Q-2R-5U-4
~<noo	A-2B-2C1D-2E-3F-2H-2J-2K-2L-2N-2P-2Q-2T-2U-2
~<nor	D-3E-2F-2G1J-2L-2M-2N-2O-2P1Q-2R-2S-3T-2
~<not	A-3B-4C1D-5E-2F-4G-5I-2J-2K1M-3N1O-2P-4Q-2R-6U-4
~<now	B-3C-2F-4H-2I-3J-4K1M-3N-4P-3Q-3S-2T1U-3
~<num	A-2B-2D-2E1F-3G-3H-2I-2L-2M-2N-2P-2R-2T-2U1
~<nun	A-2B-2C1D-3E-2G1H-2I-2J-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
~<nya	A-2F-2G-2H-2I-3J-2N1O-2Q-4R-2S1T-3U-2
~<nye	D1Q-2R-2S-2
~<oba	P2
~<of>	B1C-3D-2E-2F-4G-5I-4J-3O-4R2S-4T-2U-2
~<off	A-5B-3C-4D-3E-2F1H-4I-3J-3L-3M-3N-2P-2Q1R-2T-2U-2
~<ok>	B-3C-4D-4E-2G1H-3J-3K-2L-2M-3N-4O-3P1Q-4R1T-2U-3
~<oka	A-3B-2C-2D-2E-2F-2G-2H-2I-3J-2K-2L-2M-2N-2O-2Q-2R1S-3T1U-2
~<oke	A-5B-5C-4D-4E-4F-3G-4H-4I-3J-4K-4L-4M-4N-5O-4P-5Q-5S-8T6U-6
~<old	A-3B-2C-2D-2E-3F-2M-2N-2O-2P2Q1R-2S-3U-3
~<on>	A-3B-2C1E-2F-3H-2K-2L-3M-2Q-5R-4S-2T-3U-2
~<one	B-3C-4D-2F-3G-4H-3I-5J-3K-4L-2O-4P-2Q-3R5S-7T-2U-4
~<ong	A-3B-3C-3D-2E-4F-3G-3H5N-3O-2P-2Q-3R-2S-3T-2U-2
~<onl	A-2C-2D-2E-3F1H-2I-2J-2L-2N1O1P-3Q-3R-3S-3T-2U-2
~<ope	A-4B-2C-4D3E-4F-3G-3H-2I-2J-2K-2L-2N-2Q-5R-2S-6T-3U-2
~<opt	A-2C-2F-3G3H-3L-2M-2N-3S-3U-2
~<or>	A-3B-2D-2G2H-3I-3J-2K-2L-2N-4O-4R-3T-3U-2
~<ora	A-3C-2E-4F-4H-2K-2L-2M-2N-3O-3P-2S-2T-2
~<ord	A-2B-2C-3D-2E-2F1G-4H-2I-2J-2K-3L1M-3N2O-2P-2R-4S-3T-3U-3
~<oth	A2B1C-2D-2E-3F-2G-2H-2L-2N-2O-2P-2Q-2R-2S-3T-2
~<oto	L1O-2Q1S-2
~<otw	A-3B-3C3D-3E-3F-3G-2H-3I-2J-2K-2L-2M-2N-2O-3P-2Q-2R-2S-3T-3U-3
~<our	J-2K-2S1
~<out	B-3C1D-4E1F-5G-3H-3I-3J-3K1M-4O-2P-4Q-4R-2S-4T-3U-4
~<ove	B-2C-2E-2G-3M-2N1O-3Q-3R1S-3U-2
~<own	A-2B-2C-3D-3E-4F-2G2H-3I-2K-3L-2M-2N-3O-3Q1R-2S-3T-3U-4
~<pac	A-2E-2G-4I-2J-2K-2L-3M-2O-3P-2Q-2R2T-2U-2
~<pad	I-2J-2K-2N2
~<pag	A-2B-2C2E-3F-2G-2H-2K-3L-2N-2O-2R-3S-5T-2U1
~<pai	A-3B-2D-3F-2G-3K-2M-2R-2S-3T-2
~<pak	A-3B-2E-2G2H-2I-2J-2L-2M-3N-3O-2Q1R-3T-2U-2
~<pal	A-2B1C-2E1M-3N1Q-2R-2S-2
~<pan	A-2B-2C-2E-3F-3G-4H-2I1J-3K-2M-3P-3Q-4R-3S2T-2U-3
~<par	A-3C1D-4E-3F3G-3H-3I-3J-3L-2M-2O-2P-3Q-3R-3T-2U-3
~<pas	C-4D1E-3F-2H-2I-4K1L-2M-3P-2Q-4R-4T-2U-3
~<pat	D-2E2T2
~<pay	A-2C-3D-2E-2G-6I-2J-3L-2M-2N-3O-2P-2Q-4R1S1T-2U-2
~<pcs	B-2C-2D-2E-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R2S-3T-2U-3
~<pec	C-3F-2G2H-2I-2M-3S-2
~<peg	I-2N2O-2U-2
~<pel	A-2C-2E-2F-3G-2J-2N1Q-3
~<pem	G-3H-2M-2N-3R1S-2
~<pen	A-3D-4E-2F-2G1H-3I-2J-2K-2L-2N1P-3R-4S-4T-4U-3
~<peo	N1P1
~<per	A-2D-3F-2H-2J-4L-3M-4P-2R-5S-4T1U-2
~<pes	A-2B-2F-2H-2K-2L1Q-2R2S-2T-2U-2
~<pet	A-3C-2D-2F-3G-3I-2O2R-2S-2T-2U-2
~<pha	A-3F2J-2
~<pic	A-2B-3C1D-3E-3G1I-3J-2K-2L-2M-3O-3P-2Q-4R-2S-5T-3U-2
~<pil	A-2C-2F-2G1I-2J1M-2N-3O-2P2Q-2S-2T-2U-2
~<pin	A-2B-2C-4D-3E1G-4H-2I-2L-2M-3N-3P-3Q-4R-3S1T-3U-3
~<pla	B-2C-2G-4H-3I-2J-3M-3N-3O-2P-3Q-3S2T-3U-4
~<ple	A-4B-3D-2E1F-3G-5H-2K-2M-2N-6O2P-2Q-3R3S-4T-5U-2
~<pls	B2F-2G-2H-2L-2N-2O1Q-2S-2T-2U-2
~<pm>	D-2I1J1K-2S-2U-2
~<poi	B-2M-3N-2S2
~<pol	M2N-2Q-2S-2U-2
~<pos	A-2B-2C1D-2H-2I-2M1N-2O-2P-3Q-2R-4S-3
~<pra	A-4B-2C-2E-3F2G-3H-2I-3J-2K-2L-3M-3N-3O-3P-3Q-3R-3S-3T-3U-3
~<pre	A-2B-2D-2F-3G-4H-2I-2K-2L-3M-2N-3O-2P1Q-3R2T-2U-2
~<pri	A-3B3C-3D-4E-4G-4I-2J-3K-2L-2M-2O-3P-2R-3S-2T-2U-3
~<pro	A-4B-4D-3E-3F-4G-4H-3J-3K-3L1O-4P-3S2T-4U-3
~<pub	A-2D1Q-2S-2
~<pul	A1B-4C-4D1E-4F-4G-3H-3I-3J-3K-3L-3M-3N-3O-4P-3Q-3R-3S1T-4U-4
~<pun	A3B-4C-2D-3E-2F-2G-3H-3I-2J-3K-3L-2M-3N-3O-3P-3Q-3R-3T-3U2
~<pur	A-2I-2N-2P-2S-2
~<pus	B-2C-2D-2E-2F-2G-2J2K-2L-2M-2N-3O-2P1Q-2R-2S-3T-2U-2
~<put	A-4B-3C-2D-2E-2F-3G-3H-2K-3M-3N-3O1Q-2R2S-4T-2U-3
~<qri	A-2C-2D-2E-2F2G-3H-2N-2R-2S1
~<que	A-3B-2C-3D-3E-2F-2G-2H-2I-2J-3K-3L-2M-2O-3P-3R-3S-4T2U1
~<qui	A-2C-2E-2G1H-2I-2N-2O-2R-2U1
~<rab	A-2D-2J1S-2
~<rad	B-2C-3D-2E-2G2H-3L-2N-2O-2Q-2S-3U-2
~<rai	C-2H-2N1
~<rak	A1B-2C-2I-2
~<rat	A-3C-2D-3E-2F-2G-3I-2J1K-2L-2M-2N-3O-2P-2S1U-2
~<rea	C-3F-2H-2I-2J-2L-2M-2N-2P-2Q2R-3S-3U-2
~<reb	A-2B1D-2E-2F-2G-2I-2J2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
~<rec	A-4B-3C-2D-3E-3G2H-2I-3J-2K-2L-3O-3P-2Q-4R-4T-3U-3
~<ref	A-3B-2C-3D-2E-3F-2G-4J-2L-2M4N-2O-2P1Q-3R-3S-4T-3U-2
~<rem	A-3B-3E-2F-3G-3H-2I-2J-2K1L1M-3N-4O-3P-3Q-3R-3S1U-2
~<ren	A-2B-2C-3D2E-4F-4G-2H-2I-3J-2K-2L-2M-2N-3O-2P-2Q-3R-2S2T-2U-3
~<rep	A-3B-2C-3D-3E-3F-2G-3H-2I1K-2L-2P-2Q2R-2S-2U-3
~<res	A-2B-3C1D-3E-5F-2G-3H-2I-2J1N-2O-3P-2R1T-3U-3
~<ret	A-2B2C-2D-2F-3G-2H-3I-3J-2K-2M1N1P-3Q-2R-2S-4
~<rib	A-2B2C-2E-2F-2H-2J-2P-2R-2S-2T-2U-2
~<rid	A-2B-2D-3E-3F-2H-3I-2J-2L-2M-2N2O-2P-2Q-2R-2S-3T-3U-3
~<rig	E-3F-2G-2J-2K-2L-2M-2N-2O-2P-2R-2S-3T-3U-2
~<rot	A-3B-2C-2D-2E-2F-2G-3H-2I1J-3K-3M-3N2O-2P-2Q-2R-2S-3T-2U-3
~<rud	N2
~<rum	C-2F-2G1I1J-2S-2
~<run	D-2F-2G-2J1N-2P-2S-3U-2
~<rus	N1R-2
~<sab	A-2B-2C-3D1E-2G-2H-2I1N-2P-2Q-2R-2S-3T-2U-2
~<saf	B-2G-2P2Q-2R-2S-2
~<sai	A-3B-2C1D-2E-2F-2H-2I-2J-2K-2L-2M-2N1O-2P-2Q-2S-3T-2U-2
~<saj	B-4C-2D-3E-3F-2H-2I-4J1K-2M-2N-4P-2R1S-2U-4
~<sak	G2
~<sal	B-4C-4D-4E-4F-4G-3H-3I-2J-2L1M-2N2O-3P-4Q-3R-4T-4
~<sam	A-3B-3D-2E-5F-2G3I-4J-2K-2L-3M-3N-2P-3Q-5R-2S-4U-2
~<san	A1B-2C-3D-2E-3G-2H-2I-2J-3K-3L-2M-2N2O-2P-2Q-3R-3S-3U-3
~<sat	A-5C-3E-2F-3H-3I-2J-2K-3M-3O-3P-3Q-4R3S-6T-4U-3
~<say	B-2D-2E-2F-2H-2I-2L-2N1P-2R-2T-3U-2
~<sch	A-2B-2D-2E-2F-2H-2I2J-4L-2N-2O-2Q-2R-2T-2U-2
~<sea	N1
~<seb	B1C-3D-4F-2G2M1N-3O-2P1R-2S-3
~<see	B-2C2D-3E-4F-3G-3H-2J-4K-2L-2N-3O-3Q-4R-2S-2T1U-3
~<seg	A-2C-2I1J-3K-3L-2M1N1O-2P-2Q-2R-2S-3T-3U-3
~<seh	A-3B-3C2G-2H-2I-2J-2M-3P1S-3T-2
~<sej	A-2C-3D-2F-2G-2N3Q-2S-3
~<sek	C-3F-3G1H-2I-3J-2K-2L-2M-3N-3O-2Q-3T-3U-3
~<sel	C1D-2F-3H-4I-2J-2K-2L-2M-2O-3P-3Q-3T-3
~<sem	A-4C-3I-2J-2K1L-2M-2N2O-2Q-2R-2S-4T-3
~<sen	A-2B-2C-3D-2F-4G1N-3O-2S-2T-2
~<sep	A-2B1C-3E-2G1H-2L-2N1P-2Q-3R-2S-2
~<ser	A-4C-3E-3F-2H-2L-2M-2N1O1Q-4R-2S-5T-2U-2
~<ses	A-2C-2L-2N1R-2
~<set	A-2B-2D2E-2G-3H-2I-3J-3K-3L-2M-2N-2O-2P-3Q-2R-3T-3U-3
~<sha	A-2B-2C-3D-3F-3G-2H-2J-2K-2L-2M-2O-2P-2Q-3R-2S-3T-3U2
~<she	A2B-2C-2D-3E-3F-2G-3H-2I-2J-2K-2L-2M-2N-2O-2Q-2R-2S-2T-2U-2
~<shi	A-2B-2C1E-3F-3H3I-2M-2N-4P-2R-2S-2U-2
~<sho	B-2C1D-2E1F1G-4H-2I-4J-3K-2L-2M-3O-4P1Q-3R-5S-6T-3U-3
~<shu	D1
~<sia	A-2B-2D-2E-2F-2G-2H-2K-2L-2M-2N-4O-4P-3Q2R-4
~<sid	A-2C-2D-3F-3G-2H-2I-2J-2K-2L-2M-2P2Q-2R-2S-3T-2U-3
~<sig	B-2C2F-3G-2H-2I1J-3K-3L-2M-2O-2P-2Q-2R-3T-2U-2
~<sih	A-2C2D-5F-5G-4H-3I-4J-3K-3L-4M-5N2Q1R-5S-8T-4U-4
~<sim	A2B-3D-3E-4F-2G-3H-3I-2J-2K-2L-2M-2N-3O-2Q-2R1S-2T-2U-3
~<sin	A-2B-2D-4E-2F-5G-3H-2I-2J-3L-2M-2N-2O-2P-2Q3S1T-2
~<sip	A-2B-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T2U-2
~<sis	A1B-4D-2E-3F-2G-3H-3J-2K-2L-2M-2N-4O-2P-3S-3T-2U1
~<sit	A-3B-2C-2D-3E-2F2G-3H-2N-3S1U-2
~<siz	A2C-3D-2E-3F-3H-2I-2J-2K-2L-2M1N-2O-3P-3Q-3R-3T-2U-2
~<ski	A-2B-2C-2E-2H-2J-2K2L-2M-2N-2O-2P1R-2S-2T-2
~<sle	A-2B-2C-2D-2E-2F-2G-3H-3J-2K-2M-2O-2P1Q2R-2S-3T-2U-3
~<slo	C-2D-2F-3I1K1L-2O-2R-2U-2
~<sm>	B1E-2F-2I-2O1Q-2
~<so>	A-3D-2E-2F-3G-2I-3K1L-2M-2O-2P-3R-3S-4U-2
~<soa	C-2G-2I-2L-2M-2N3O-2S-2U-2
~<sol	A1B-3C-4D-2E-4F-3G-3H-3I-2J-2K-2L-2M-3N2O-2P-3Q-3R2S-3T-2U-3
~<som	B-3C-2D-3E-5H-2I1J-4L-4M-3N-3O-2P-4Q-4S-2T-4
~<son	N-2Q-3S2
~<soo	B-2C1D1F-2G-2I1J-2K-2M-2N-2Q-2R-2S-2U-2
~<sop	C-2G-2N2O-2Q-2S-2U-2
~<sor	C-3D-3E-3F-2H-2L-2M-2N-3O-2Q-2R-2S-3T1
~<sou	A-2B-2C-3D1E-3F-3G-2H-3I-2J-3K-2L-3M-3O-2P-3R-2S-3T2U-3
~<spe	B-2C-2F-2G-3I-2N-2Q1R-2S-3
~<spo	A-2B-2C-2D-2E-2F-2G-2H-2I-2O-2P-2Q-2R-2S2T-2U-2
~<sta	A-4B-3C2D-3E1F-2G-4H-2I-2J-2K-2L-3N2O-2P-3Q-3R-4S-5T-2U-3
~<sti	A1B1D2E-3F-4G-3H-2I-3K-3L-2N-3O-2P-4Q-4R-4S-4T-3U-3
~<sto	A4B-2C-2D-2F-3G-3I-2L-3M-2O-2R-2S-6T-3U-4
~<str	E1I-2L-2Q-2R-2U-2
~<stu	B-4C2D-2E-2F-3H-2I-2J-2M-3O-2Q-3R-2S1T-2U-3
~<sub	A-2D2E-2F-2G-2H1O-2P-2Q-3R-2S-2U-2
~<sud	A-3B-3C3E-4F-4G-4H-2I-4J-3L-2M-2O-2P-3Q-4R-4S-3T1U-3
~<sum	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2L-2M-2O-2P-2Q-2R-3S2T-3U-3
~<sun	A-2C-2E-2F-3I-2J1K-3M-2P-2Q1R-2S-2
~<sup	A-3B-3D-3E-4F-2G-3H-3I-2K-2L-2M-3N-3O2P-4Q-4R-3T2U1
~<sur	A-2B-3D-3E-3F-2G-4H2I-3J-3K-4L-3M-4N-5O-3P-3Q-3S2T-4U-4
~<sus	A-3B-2C-3F-3G-2H-2I-2J-2K-2L-2M-2N2R-2S-3T-2U-2
~<swa	C-2I-2J1K-2L-2N-3P-2R-2S-2T-2
~<swi	F-2J2
~<sya	D-2H1J-2M1P-2Q-3T-2
~<syr	A-2B-2C-2D-2F-2G-2H-2L-2M-2N-2P2Q-3S-2T-2U-2
~<tad	C2D-2E-2F-2G-3H-2J-2K-2M-2O-2P-2Q-3R-3S1U-2
~<tah	B-3F-3H-2I-2J-2K-2M1N-2S-2
~<tak	A-3B-2C-3D-3E-3G-2H-4I-2J-2K-2L-3M-2N-6O-3P2Q-5R1S-3T-2U-3
~<tal	E-2O1S-2
~<tam	B-2D-2G-2H1P-2R1T-2U-2
~<tan	A-3B-2C-5D-2E-3F-3H-4I-3J1K-3L-2N-4O-4P-4R-4S-4T-5U3
~<tap	F-2G-3S-2T-2U-2
~<tar	A-2C-2G-2J-2L2N-3Q-2R-2S-2
~<tau	B1C1D-2E2F-2G-3L-2M-2O-2P-3Q1R-3S-4
~<tax	A-2B2C-3D-2E-2F-2G-2H-2J-2L-2M-2N-2O-2P-2Q-3R-3S1T-2U-2
~<td>	C2D-2G-2I-2P-2R-2S-3U-2
~<tea	A-2B-3C-2D-2E-2F-2G-3H-2I-2K-2L-2M-2O1P-2Q-3R-2S1T-2
~<tec	A-2C-2E-2G-2K1N1O-2S-2T-2
~<tek	C-2F-3G-2I1J1L-2S-3T-2U-2
~<tel	B-2D-3F-3G-6H-4I-3K-2L-4M-4N2O1P-4Q-2R-5T-4U-4
~<tem	A-4B-3C-3F3H-3J-3K1M-3N-4O-3P-2Q-3R-4S-5T-3U-4
~<ten	B-2C-2F-2H-2I-2J-2K-2L-2M-2N-2O-2Q-2R-2S-2T1U-2
~<ter	A-3B-2C-4E-3G-5I-2J-2K-2M-3O-5P-3Q-3S3T2U-5
~<tes	A-2B-3C1D-3E-2F-2G-2H-2I-2J-3K-2L-2M-2N-2O-2P-3Q-3R-3S1T-2
~<tet	D1G2H-2S-2
~<th>	K-2
~<tha	C-2D-5F-2G-4H-4I-3K-3L-4M-3O-3P-2Q-5S-7T2U-5
~<the	E-2G-2H-2I-4O-2P-2Q-4R-2S-2T-2U-2
~<thi	B-3C-3D-4E-5F-5G-2H-3I-2J-4K-3L-2M-2N1P2Q2R-3S-2T-3U-2
~<tho	B2C-3D-3E-3F-2G-2H-3I-2K-2L-2M-2N-3P-3Q-3S-3T-3U-2
~<thr	A-3B-3C-3D-3E-3F-2G-3H-3I-2J-4K-3L-3M-3N2Q-3R3S-4T-3U-3
~<thu	C-2D-2G-2K1P-2S-2
~<tid	E-2H-2I-2M-2O-2Q-2R-2T-3U-3
~<tig	B1G-2H-2
~<til	A-2C-3E-2G-3H-2I-2K-2L-2M-2N2O-2P-2Q-2R-3S-3U-2
~<tim	A-4B-3D1E-4F-3G-3H-3J1K-3L-3M-2N-3O-3Q-3S1T-3U-3
~<tir	A-2B-3C-3D-3E-4F-3G-4H-4I1J-3K-4L-3M-3N-4O-4P-4Q-4R-3T2U-3
~<tlg	A1I1
~<to>	A-3B-3C-2D-4F-2I-2K-2L-2M-3N-2Q-2S-2T-3U-2
~<tod	A1C1E-2F-2G-2H-2I-2M-2N-3O-2P-2R-2
~<toi	A-2D-2G-2N2
~<tok	A-4B-4C-4E1F1G-4H-2I-2J-2K-2L-2M-3N1O1P-3Q-3R-2S-4T-2U-3
~<tol	B-2D-3F-2G-3I-3M-2P-2Q-3S-3T-2
~<tom	A-3C-4G-2H-2K2L-3N-2S-3
~<ton	C-3E-2G1H-2J-3M-2T-2
~<too	A1B-3C-3D-2E-2F-3H-3J-2L1M-2N1O-2P1Q-2R-2S-2T-2U-2
~<tot	A-3B3C-2E-2G-2H-3K-2L-2M-2N-3O-2P-3Q-2R-2S-3
~<tp>	C1L1M-2S-2
~<tra	A-2B-2C4F-4G-5H-3I-3J-2K-3L-2M-2N-5P-4Q-4R-2S1T-3U-4
~<tru	A3B-3C-3D-3E-2F-2G-3H-2I1J-2K-3L-3M-2N-2O-2P-2Q-2R-2S-3T-3U-3
~<try	A2B-2C1D-3E-3G-2H-2I-2J-2K-2M-2N-2O-2P-2R-3S-3T-2U-2
~<tue	D-2I-2J2K-2S-2
~<tuh	A-3B3C-3D-3E-4F-3G-3H-3I-2J-3K-3L-3M-2N1O-3P-3Q-3R-3S-5T-3U-3
~<tuk	A-3B-2D-2E-2I-2L-2M3N-3P-2R-3S-2T-2
~<tun	F1
~<tur	A-3B-3C-3D-3F-3G-3H-3I-3J-3K-4L-4M-3N1O-4P-3Q-3R-2S1T-4U-4
~<tut	C-2D4E-3G-2I-2J-2P-3Q-2R-2S-3U-2
~<tvn	A-2B-2C-2D-2E-2F-2G-3H-2I-2J1K-2L-2M-2N-2O-2P-2Q-2R1S-2T-2U-3
~<two	A-4B-2C-2D-4E-5F-4G-2H-3I-3K-3M-4O-4Q-5R3S-3T-5U-5
~<uan	A-2D-3E-3G-3H-2I-2J-2K-2L-2M1O-2P-2Q-3R-3S1T-2U-2
~<uba	J1
~<uku	A2B-3D-2E-2F-3G-2H-2I-2J-2L-2M2N-2O-2P-2Q-2R-3S-3T-2U-3
~<umu	B-2E-2F1G-2H-2P-2Q2S-3
~<und	C-2D-2E-2F-2G-2J1N-2P-2Q1R-3T-2U-3
~<unh	N1
~<uni	A-3D-3F-2G-2H-2I1J-2K-2N-2P-2R2S-2T-3
~<uns	R-2S1
~<unt	A-2C-2E-2H-2K-2L-2M-2N-3P1Q1S-4
~<up>	A-3B-2C1D-2E-3G1J-5K-2L-2M-3O-3P-3Q-3R-2S-3T-2
~<upd	B-2C3D-2E-3F-2G-2H-2I-2J-2K-2L-2M-3N-2O-3P-2Q-3R-4S-3T-3U-3
~<uru	F-2K1L2M-2R-2S-2U-2
~<us>	A-2B-2G-2I-3J2K-2N-2P-2S-2T-2
~<usa	C-2F-2I-2J-2K3N-3T-2
~<use	A-3B-3C-4D-3E-3F-3H-3I-2J-3K-3L-4M-3N1P1Q1R-4S-5T-3U-4
~<vac	F-2S1
~<ver	A1B-3C-2D-2E-2F-2G-2J-2N1S-2
~<via	O-2Q-2R1S1
~<vis	F-2G-2I1J-3R-2
~<voi	A-2B-2C-3D-2E-2F-2G-2H-2I-2J-2M-2N-3O-2P-2Q2R-2S-2T-2U-2
~<vou	M1N-4Q-2S3
~<wa>	A-2B-2C1D-2E1G-2H-2I-2J-2L-2M-2N-2O-2P-2Q-2R1S-3T-2U-2
~<wai	A-2D-3F1G1J-2N1S-2
~<wal	C-2E1G-2M-3N1R-2S-2
~<wan	A-3G-2J-3L1M1O-2P-2R1T-2U-2
~<war	B-2D-2E-3F-2G-3H-3I1J-3K-3L-3M2O-2P-3Q-2R-2S-4T-2U-3
~<was	A-3B-5D-4E-4F-4G-5H-4M-4N4O-4P-4Q-5R-5S-2T-3
~<wat	R1
~<way	B-2C-3D-2E1F-2G2L-3N-2P-3Q-2R-3S-3
~<we>	C-2F-2G-3I-2J2K1N-2O-3P-2Q-3S-2T-2U-2
~<wea	S1
~<web	B1C-3D-2E-2F-3G-2I-2M-2N1Q-2S1T-2
~<wed	C-2D-2I-2J2K-2O-2P-2S-2
~<wee	A-2D1G-2J1L-2Q-2R-2
~<wha	A-3C-3F-2G-2I-3J-3K-3L-3M-4N-3Q1R-6S1T-7U-2
~<whe	B-2C2F-2G-5H-2J-3K-2L-2M-2N-4O-3P-3R-3T-3U-3
~<whi	A1B-3C-4E1H-2I-3J-3K-3L-2M-3N-5O-3P1R-4T-3U-3
~<who	A-2B-2D-2E-2G-2H-2I-2K-2N-2O1P-2Q1R-2T-2U-2
~<why	A-2B-3C1D-3E-2F-2G-2I-2J-2K-2L-3M-3O-2Q-2R-2S-3T-2U-2
~<wil	A-2B-3E-5J-4K1L-3M-3N-2O-2P-4Q-3S-5T-3U1
~<win	A-2B1C-2F-2G1H-2N-2P-2R-2
~<wit	D-2E-4G-2H-2J-2L-2O3P1R-2S-3T-2U-4
~<wom	A1E-2F-2G-2H-2O1Q-2R-2
~<won	A-2B-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-3O-3P-2Q-3R-2S2U-2
~<wor	A-4B-5C-5E-4F-3H-4I-4J-3L-3M-2R-3S2T-3U-4
~<wou	A-2D-2E-3K-2L-2N-2S-3T-2U-2
~<wri	A-2B-2E-2H-2I-2N-2P-2Q-2R-3S2U-2
~<wro	A-2B-2C-3D-2E-2G-3I-2K-2N3O-2R-2S-2T-2U-2
~<ya>	A-4E1F-3G-2H-4I-3M-2N-9O-3P-3Q3R3S-6T-3U-3
~<yan	A2B1C-3E-3G-3H-3I-2J-2K-2N-2P-2Q-2S-3T-2U-2
~<yes	G-2L-2M-2N1
~<yet	C2K-2L-2M1N-2O-2P-2S-2T-2U-2
~<you	A-2B-2C-2F-2H-2I-3J-2K-2L-4M-2O-2P-3Q2R-3S-3
~a ka	A-2C-2D-2G-3N-2Q-2T2
~aan>	A2B2C1D-3E-3G-2H-4J-2K-2L2M-2N-3O-3P-2Q-3R-3S-4T-3U-4
~aban	A-2B-2E1G-2H-2I-2J-2L-3N-2P-2R-4U-2
~abar	A-3B-3C4D-4E-3F-3G-4H-3I-2J-3K-3L-3M-3N-5O-3P-4Q-3R-4S-4U1
~abis	C-3E-2F-2J-2K-2N1Q-2U-2
~able	A1B-3C-2D-2E-3F1H-3J-2K-2M-2P-2R-3T-2
~abny	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N1O-3P-2Q2R-2S-2T-2U-2
~abou	A3B-3E-2F-3G-4H-3I-2J-2K-2M-3P-2Q-2R-5S-3T-3U-4
~abtu	A-2B-2C-3D1E-2G-2H-2I1N-2P-2Q-2R-2S-3T-2U-2
~abu>	A-2D-2J1S-2
~acak	A-2C2F-2G-2J-2K-2M-2N-2O-2Q-2S-2T-2
~acan	F-2S1
~acar	A-3B-2C-2D-2E-2G-2H-2J1K-2L-2M-2N-3O-2P-2Q-2R-2S1T-2U-2
~acat	C-2J-2M2
~acce	A-3B-2D-3E-3F1H-2L-2Q-3R-2S2U-2
~acco	N-2Q1
~ace>	C-2D1G-3H-2L-3M-2N-3R2S-2
~aced	C1E-2F-2G-2I-2J-3K-2L2M-2N-3P-2Q-2R-3S-3T-2U-2
~acem	I-2M1S-2
~ach>	C-2D-3E-2F-2G1H-3J-2K-2M-2N-2Q-3S-4T-2U-2
~ache	A1B-2C-2D-3E-3F-2G-3H-3I-2K-3L-3M-2N-3O-3P2Q-3R-2T-2U-3
~acil	F1
~acis	A-2D-2F2J-2
~ack>	A1C-2D-2E-4F-3G-4H-2I-2K-3L-4M2N-4P-3Q-3S1T-3U-3
~acka	E-2G-3I-2L-2N2R-2S-3T-2
~acke	A-2B-2E-2F1I-2M-2S-2
~acki	A-2B-2C4D-2E-2G-2H-2I-2J-3K-2M-3N-3O-2P-2Q-2S-2T-2U-3
~acks	A-2C-2G-2R3
~act>	A-2B-2C-2D-2E1F-2G-2H-2I-2K-2M-2N-3P-2Q-4R-3S1T-2U-2
~actl	A-2C-2D-2E2F-2Q1S-2U-2
~ada>	B-2C-3D-2F2G-3I-3L-2M-2O-2P-2Q-4R-2U1
~adah	A-2B-2C-2D-3E-3G-2H-2I-2J-2K-2L-2M-2N2O-2P-2Q-2R-3S-3T2U-3
~adan	A-2D1E-2F-2J-2N-2P1Q-2S-2U-2
~add>	A-3B-3C-2D-2E-2F-3G-3H-3I-3J-3K-3L-3M-2N-3O-2P-4Q-3R4S-5T-3U-4
~addr	E2H-2M-2N-3R-2T-2U-2
~ade>	A-2B-2C-2D1E-3F-3H-2I-3J-3O-2P-2R-2S-2T-3U-2
~adge	A-2C-2E-2F2G-3H-2I1J-2K-3M-2N-3O-3Q-3R-2S-2T-2U-2
~adi>	A-2B-3C2D-3E-2F-3G-5H-3I-3K1L1M-3N-4O-2P-2Q-3R2S1T-4U-3
~adph	A-2C-2D-2E-2F1G-2I-2J-2K-2O-2P-2R-3S-3T-2U-2
~advi	A-2B-2C-2E-2F1G-3H-2I2K-2N-2O-3Q-3R-2S-2T-2U-2
~adwa	D1E-2F-2J1M-2N-2Q-2R-2
~ady>	C2F-2G-3H-2J-2P-2S-2T-2
~afe>	A-2B-2C-2E-2F1G-2O-2P2Q-2R-2S-2
~aff>	C-2I-2N2Q-2S-3U-2
~afta	A-2D-2F-2G-2H-3J-2K-2N-2Q-2R-2S2
~afte	B-2C-3E-2F-2G-3I-2J-2K-3M-3O-3P-2Q-2R-4S-4T-2
~agai	A-3B-3E-4F-4G-3H-2I-2J-2K-3L-3N1O-3T-2U-3
~agal	F-2H-2L-2M-2N-3R-2S2T-2U-2
~age>	A-2B-4D-3E-4F-2G-4H-3I-2J-2K-2L-3M-2N1O-3P1R-2S-4T-3U-3
~agen	N-3O2Q-2R-2T-2U-4
~ager	C-2D-2G-3K-2N1O1Q-2U-2
~ages	B-2E-2G-2O-2Q2S-3
~agi>	B-3E-4F-2G-3H-2I-3J-2K-2M-4N-3O-4
~agia	C-2F-2H-2K-2M-3N-2O1R-2S-2U-2
~agin	A-3B-3C-4D-3E-2F-3G-3H-3I-2J-3K-3L-3M-3N4O-3P-3Q-3R-4S-4T-4U-4
~ago>	C1L1M1
~agra	C-2D-2E-2F-2G-2Q-3S2U-3
~agus	A-3B-3C-3D-3E-3F-2G-3H-3I-2J-3K-2L-3M-3N-3O-3P-2Q-4R-3S2T2U-3
~ahal	A-2C-2H1I-2J-2K-2N2
~ahan	A-2B1C-2D-2E-2G-2H1M-2N-2S-2U-2
~ahas	A-2B-2C-2D-2E-2F-3G-2H-2I-2J-2M-2O-2P-2Q3R-2S-3T-2U-3
~ahin	B-2E-2G-2H-2N-2O1Q-2S1T-2U-2
~ahny	B-2C-2E1G-2J-2M-2N1O-2R-2S-3U-2
~aid>	A-3B-2C1D-3F-2H-3J-2K-2M-2N1R-3S-3T-2
~aik>	A-2C-2E1H-2N-2R-2S-3
~aiku	U1
~ail>	A-2B2C-2F-2G-2H-2N-3P-2Q-2R-2S2
~aila	A1B-3C-3D-2E-2F1H-3J-2K-2N-2P-2R-2
~aim>	F-2M-2N3O-3P-3Q-2R-2S-2
~aima	A-3B-3E-4F-4G-3H-2J-2K-3L-3O-3T-3U-3
~ain>	B-4C-5D-5F-3G-2H-3I-3K-2L-2M-2N2O-2Q-2R-3S-7U-5
~aint	C-3E-2F-2G-2H-2I1J-2K-2L-2M-2N1O-2P-2Q1R-3S-3
~air>	A-3C-2D-2E-2G-2J1M-2N1Q-2S-3
~airp	E1F-2S-2
~airs	A-2B-2D-2E-2G1H-2I-2J-2K-2L-2M-3O-2P-2R-2S-2T-2U-2
~ait>	A-2C-2D-2E-2F1G1H-2R-2S-2U-2
~aiti	C1D-3G-2L-2
~aja>	B-4C-2D-3E-3F-2H-2I-4J1K-2M-2N-4P-2R1S-2U-4
~ajui	I-2J2
~akah	B-3M-2N-4R-3S-2
~akai	A-2B-2C-2D-2E-2F-3G1H-2I-2J-2K-2L-2M-2O-2R-3S1T-2U-2
~akan	A-3B-3C-2D-3E-3F-3G-3H-3I-2J-2K-3L-3M-3N-3O-3P1Q-4R-3S3T-4U-4
~ake>	A-4B-3C-4D-4E-4G-2H-3K1L-2M-3N-6O-3P1Q-6R1S-2T-5U-3
~akes	A-2C-3D-2E-2F-2G-3H-2I1J-2L-2M-2P-2Q-3R-2S1T-2U-3
~aket	B1C1E-3F-2H-2K-2L-2M-2N-3Q-3R-2S-2T-2
~akhi	C-2D1G-2I-2J-2M-2R1S-2T-2U-2
~akin	B-2C-2E-2F-2G-3H-2I1J-2K-3M-2N2O-2P-3R-4S-3
~akit	G2
~akny	B-2C-2E-2F-2G-3H1I1J-2K-2M-2Q-2R-2S-3
~aksi	A-2B-3C-2E-2H-3I-2J-2K-2N-2O-2P1Q-2S-3T-2
~aksu	A2B-2D-2N-2P-2R-2S-2U-2
~akun	C-2K-2L-2N-3O-2Q1R-2S1T-2
~ala>	A-3B-3C-3D-3E-3F-2G-2H-3J-3K1L-2M-2N-3O1P-3Q-3R-4S1T-4U-4
~alah	A-2C-3E-2G-2I-2L1N2R-2S-4T-2U-2
~alai	U1
~alam	A-3B-2C-2F-3I-3J-3K-2M-2N-2O-2Q-3R-2T-3U1
~alan	A-3B-2D-2E2F-3G-4H-2I-3J-3N2O-2Q-2R-2S-4T-2U-3
~alas	N-4O2Q1T-2U-2
~alau	A1C-3E-3F-2G1H1I-2K-2M-2N-6O-2Q-3R-3S-3T-3U-4
~ale>	A1B-3C-3D-3E-3F-3G-3H-4I-3J-3K-3L-3M-4N-3O-3P-3Q-3R-3S3T-3U-4
~alem	A-3B-3C-3D-3E2F1G-3H-3I-3K-2L-2M-2N-2O-3P-3Q-3R-3S-4T-3U-3
~ales	B-2C-3D-2E-2N2O2P-2Q-3R-2S-3U-2
~alf>	A-2B-2C-2D-3E-2H-2I-2J-2K-2L-3M-3N1O-2P-2Q-2R-3S1T-3U-3
~ali>	A-3B-2C-3D-3E-2F-2G-3J-2K-2N2O-2P2Q-3R-3T-3U-3
~alia	B-4C-3D-3E1F-3H-4I-3J-3K-2L-3M-2N3O-3P-3Q-4R-4S-5T-4U-3
~alii	M1S-2
~alik	C-3D-2E-2F-2G-4H-2M4N-4Q-2R-3S-4
~alin	A-2B1C-4E1G-2J-3N3O-2Q-2R-3S-2
~alit	B-2I-2N2P-2S-2T-2
~alk>	G-2I-2N-2O2Q-2S-2
~all>	A-4B-3C-4E1F-2G-2H-3I-2J-3K-3L-2M-3N1Q-5R-5S-4T2U-4
~alla	G-2K1
~alle	A1C1F-2G-2I-2O-2S-2T-2U-2
~allo	A-2C-3D-3E-3F-3G1H-4I-2J-2K-3L-2M-2N-2O-3P-3Q-3S-3T-3
~ally	B-2C-2E-2F-3G1H-2J-2K-2L1M-3O-2P-3R-3S-4T-2U-3
~alny	A-2B1C-2D1E-2F-2G-2H-2I-2K-2N-2P-2Q-3R-2S-3
~alo>	A-2B-2D-2E-2H-2J-2M-2N-2O-2P-2Q-3R-2S-3T-3U3
~alon	A-2B-2D-2E1F-2G-3H-2I-2L-2M-2O-2P-2Q-2R-2S-3T-2U-2
~alre	C2F-2G-3H-2J-2P-2S-2T-2
~alri	A-2B-2C-2Q-2R-2S-2T2U-2
~alte	A-2B-3C-3D-3E3F-2G-3H-3I-2J1K-3L-2M-2N-2O-2P-3Q-3R-3S-4T-2U-2
~alu>	B1C-2D-2G-2H-2I-2J-2K-2L-2N2O-2P-2Q-2R-2S-2T-2U-2
~ama>	A-3B-2C1D-4E-3F-4G1H-3I-3J-3K-2L-2M1O-2P-3Q-3R-3S-3T-4U-3
~amaa	C-2K-2L2N-2S-2T-2U-2
~aman	B-3C-4D-3E-3F-3H-3I-3J-3K-3L-3M-3N-4O-4P2Q1R-4S-5T-3U-3
~amat	A-2B-2D-2E1K-2M-2N1O-2R-3S-3T-2
~amba	A-2B-3D-2E-2G-4H2I-2J-2K-2L-2M-2O-2P-3S-2T-2U-2
~ambi	A-3B-2D-2E-3F-2G1I-2J-2K-2L-2M-2N-4O-3P-3Q-3R2S-3T-2U-2
~ambu	F-2G-2N-2O2Q-2
~ame>	B-2D-4E-4F-3G1H1I-2K-2L-4M-3O-3P-3T-3U-3
~amed	A-2C-3D-2E-2I-2J-2M-2N1O-2P-2Q-2R-3S-2T-2U-2
~amil	P1
~amis	J2K-2
~amny	A-2B-2C-3D1F-2G-2H-2I-2J1K-2L-2M-2N1O-2P-2Q-2R-2S-3T-2U-2
~ampa	A-5B-2D1E-2F-2G2H-3I-3J-3L-2O-2P-4R-2S-4U-3
~ampe	A-2B-2C3D-4E-2F-2H-3I-2J-3K-2M-3N-3O-2P-3Q-3R-2S-3T-3U-3
~ampu	A-2B-3C-3D-3E1F-2G-3H-3I-3J-3K-3L-3M-3N-2O-3Q-3R-4S-4T-4U1
~amu>	A-3B-4C-5D-3E-4F-2I-2J-2K-2L-2M-3N-3O-3P-4Q4R-2S-2T-3U-2
~amua	U1
~ana>	B-2C1D-2E2G-3H-2I-3J-3K-2L-4N-4R-2T-3U-3
~anag	D-2G-2K-2O1Q-2U-2
~anan	A-2B-2F-3H-2P-2R2S-3T-2U-2
~ance	A-2B-3E1F-2G-2H-2O-2P-4Q-4R-2S-3T-2U-3
~anch	B-3C-2G-3H-2I-2J-2K-2L-2M-3N-4O-3P-3Q-3R-2T-3U-3
~and>	D-5E-5F-2G-2H-2I-2J-2K-3L-2M-3N2O-3P-3S-2T-3U-3
~anda	B-2C-3D-2F-2G-3H-2K-2L1M-2O-3P-2Q1R-3S-3T-2U-2
~andu	A-3B-2C-2D-2E3F-2H-3I-2M-2N-3O-3P-2Q-3R-2S-3T-2U-3
~ang>	C-3G-2H-3I-2J-2K-2L-2O-3P-2T-2U1
~anga	A-2B-3C-3D-3E-3F-2G-2H-2I-2J2M-3O1P-2Q-4R-4S1T-4U-5
~ange	A-4B-3C-4D-3E-4F-2G-4H-3I-2J-3K-3L-2M1N1O-4P-2Q-3R-2S1U-4
~angg	A-3B-2C-3D-2E-3F-3I1K-3L-2M-2O1Q-5R-3S-2T-3U-3
~angk	A-3B-2D-3F-3G3H-3I-2J-2K-2L-2M-2N-4O-3P-3Q-3R-3S-3T-2U-2
~angn	A1B-2D-3F-4G-4H-3I-2J-4K-3N-3P-3Q-3R1S-4T-2U-3
~angs	A-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-3O1P-2Q-3R2S-3T-2U-4
~angu	C-2D-2E-2F-2G-2H-2J-2M-2N-2O-3Q2R-2S-2T-2U-2
~ani>	C-2D-2G1N1
~anin	A-2B-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N2O-2P-2S1U-2
~anja	A-2B-3C-2E-2F-2G-3I-2J-2K-2L-2M-2O-2P-2Q-3R2S-3T-2U-2
~anji	D-2J-3L-2N2P-2S-3U-2
~anju	A-2B-2C1D-2F-2G-2H-2I-2J-2K-2M-2N1O-2P-2Q-2S-2T-2U-2
~anka	N-2R2S-2U-2
~anny	A-2B-2C-3D-2E-2H-2I-3K-3M-3N4O-5P-2Q-4S-4T-2U-3
~anot	M1
~ansf	A-2B-2D-2E-3F-3G-3H-3I-2K-3L-2M-2N-3O1P-2Q-3T-2U-2
~ansi	F-2M3N-3Q-3S-2
~answ	A-3B-3C-3D-2E-3F-2G-3H-2I-2J-2K-2L-2M-2O1P-3R-3S-4T1U-4
~ant>	A-2B-2E-4F-2G-3J-3O-2T-2U-2
~anta	A-2B-2D-2E-3I-2J-2K-2M-2N1O-2P-2Q-2R-3S-2U-3
~anti	A-3B-3C-4D-5E-3F-4G-4H-2I-2J4L-4N-4O-2P2Q-4S-2U-3
~anto	G3
~antr	J-2K-2N1
~antu	A-5B-5C-3D-4E-5F-3G-4H-4J-4K-3L-4M-4N-2P-2Q1R-6S2
~anty	A-2B-2E-2H-2J-2M2N-2S-3
~anus	G-2I-2N-3O2R-2S-2T-2U-3
~any>	C1D-2F-2G-2H-3I-2J-2K-2M-2N-5Q-2R-2S-3T-2U-4
~anya	B-2C1D-2E-2G-3I-2J-4K-3M-3O-3P-3Q1R-4S-7T-3U3
~anyb	B-3C-2D-2E-3F-2G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T-3U2
~anyo	B-2C-2D1E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O1P-3Q-3R-2S-3T-2U1
~anyt	A-2B1C-3F-3G-4I-2K-2L-3M-2N-3O-2P-3Q1R-3S-3T-3U-4
~anyw	A1C1F-2
~apa>	A-3C-3D-3F-4I-2J-3K-2L-2N-7O-4P3Q2R-4S3T-4U-4
~apaa	A-3B2H-3
~apak	N-3S-2
~apan	B-3E-2F-3H-2J-2K-2L-2N-5O-2P-2Q-3R-2S2T-4U-3
~apar	G2H-2
~apat	A1D-2E1F-2G-2H-2J-2K-2L-2N-2Q-2R-2S-2T-2
~aper	A1E-2F-2H-3N-2P-2S-2
~apes	A-2B1
~apet	B2D-2E-2F-3G-3H-2I-2J-2K-2L-2M-3N1O-2P-3Q-3R-3S-2T-2U-2
~api>	F-2G-3S-3T-2
~apli	D-2N1Q-2
~apot	E-2F1J-2N-2
~app>	A-3D-2E-2G-2O-2P-2Q1
~appe	B-2C1D-2E-2G-2H-2I-2J-2K1L-2N-3O-2P-2Q-2R-2S-2
~appl	A-2B-2C-2
~appo	E-2F-2I2J1L-2R-3S-4
~appy	N1
~aps>	A-3B-3C1D-2E2F-3G-3H-3I-2J-2K-2L-3M-3N-3O-3P-3Q-3R-3S-4T-3U-3
~apto	F-2I-2K1N-2
~apus	B-2C-2I-2J-3K2L1M-2N-3O-2Q-2R-3T-2U-2
~ara>	A-4B-2C-4D-3E-2F-2G-2H-2I-3K-2L-2M-2N-4O1P-4Q1S1T-4U-3
~arah	A-2C-3D-2E1F-2G-2I-2J-2M-2N2O-2S-2U-2
~arak	B-2G1H1L-2P-2Q-2R-2S-2
~aran	B-2C-2E-4G-2H-3I-4J-4K-3L-2M2N1O-2P-3Q-3T-3U-3
~arat	A-2C-2D-2E-2F-2J-2L-2N-2P-2Q-3R-2T-2U-2
~arby	C1E-2G-2H-2
~arce	A-2C2D-2F-2G-3H-2J-2L-2M-2U-3
~ard>	A-2E-2G-3H-2I-4K-4L-3N-2O-2P-2Q-2R-3S2T-3U-2
~ardu	H1M1
~are>	B-2C-4D1G-2H-3I-3J-2K-2L-3M-3N-5O-5P-2Q1R-4S-2T-2
~area	B-2C-2D-2E-3G2I-2J-2N-2P-2R-2S-2
~aren	A-2E-2H-2L-2O-2P1Q-2R-2S-2T-2
~ares	A1R-2
~arga	A-3B4C-3D-3F-2G-2H-2I-2J-2L-2N-3P-2Q-2R-2T-2
~arge	A-2B-2C-3D-3E-2F-3I-2J-2K-2L-2M-3N3O-2P-2Q-3R-3S-2T-2U-3
~ari>	A-2B-6D1F-3G-2H-2I1L-2M-2N-2O-3Q-3R-4T-2U-3
~arin	A-2B-4C2D-5E-4F-3G-5H-4I-4J-4K-3L-4M-5N1O-3P-3Q-4R-4S1T-4U-4
~arki	A-2C-2D-3E-2F3G-3H-2N-3P-2R-2T-2U-2
~arli	B-2C-3E-2F-2G1H-2J1K-3N-2P-2R-2S-2
~arly	D1E-2G-3N1P-2Q-3S-2U-2
~arm>	A-2B-2C-3D-2E-2F-2G-2H-2I2J-3K-3L-2M-3N-3O-2P-2Q-2R-2S1T-2U-2
~arma	A-3F2J-2
~arna	A1B-2C-2D-2E-2F-3G-2H-2I-2J-2K-2L-3M1N1O-2P-2Q-2R-2S-2T-3U-3
~arny	A-2B-2C1E-2F-3H-3J-2L-3M-3N-2O-2P1Q-3T-2U-2
~arou	A1B-2C-2D1G-2H-3P-2Q-2S-2U-2
~arra	A-2B-2E-2F-2H-2I1J-2K-3M2N-2S-3
~arri	C1F-2L-2M-2O-2P-2R-2S-2
~arry	A2B-2C-3D-2E-2H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
~art>	B-2C-2D-2E-2F-2G-2J-2M-2N-2O-2P-3Q-2S1T-2U-2
~arte	A-2C1F-2G1H-2I-2K-2L-2M-2N-2O-2Q-2R-2T-2U-2
~arto	A2B-3C-2D-2E-2F-3G-2H-3I-2J-2K-2L-2M-2O-2P-2Q-2S-2U-2
~artu	C-2G-2N-2R-2S1
~aru>	A-3B-2C-4D-2E1F-2G-2I-4L-2M1N1O-2P-4Q-2R-4S-3T-2
~arus	A-2C-3D-2E-2G-2H-2I-3K-2N-3P1Q-2R-3S-3
~asa>	A-2B-2C-2D-2E-2G-2H-2I-2K-2M-2O-2P-2Q3R-2S-3T-2U-3
~asan	A-2B-2C-2E-2F1G-2H-2I-2L-2M-2N-2O-3P-2Q-3R-3S1T-3U-3
~asap	A2B-2E-2I1J-2K-2L-2M-2N-2O-2P-2R-2S-3T-2U-3
~asar	C2E-3G-2M-2S-2
~ase>	A-4B-3D-2F-3G-3H-2L1M-2N-6O1P-2Q-3R2S-4T-5U-3
~ash>	C-2F1G1H-2L-2N-4P1
~ashe	A-2B-2C-3D-2G-2I1K1L-2M-2N-2O-2Q-2R-2S-2T-2U-2
~ashi	A-2C-2D-2F1G-2J-2M-2N1S-2
~asi>	A-3B-2G-3I-2J-3L-2M-2N-2O-2Q-2R-2S1T-2
~asid	G-2N-2R1
~asih	A1B-3C-2D1E-3F-3G-3I-2J-3K-2M-2N-5O-2Q-4R-2S-3T3U-3
~asil	A-2F1
~asin	F-2N1
~asir	A-2B-4C-2D-2E-2F1G-3H-3I-2J-2K-2L-2M-3N2O-3P-3Q-3R-2T-3U-2
~asiu	A-2E2G-2
~ask>	Q1
~aske	C-2G-2N1
~asli	O1
~asny	A-2B-2E-2F-2H-2I-2N2O-2P-2S-2T-2U-2
~ass>	A-3B-3C-4D-4E-3F-4G-4H-4I-3J-3L-3M-3N-4O2P-4Q-4R-4S-4T-4U2
~assa	U1
~assw	C-2M-2N-3Q-3S3
~ast>	D2E-3F-2G-2I-2J-2K-2M-2N-2O-3P-3Q-3R1S-4U-2
~aste	B-4C-2D-3E-4F-4G2H-4I-3J-2K-3L-3M-3N2O-3P-3Q-3R-3S-3T-3U-4
~asuk	A2C-4E1F-3H-3I-3J-2K-3L-3N-2O-3P-3Q-3R2S-4T-4U-3
~ata>	C-2D-2E-2J-2K-2L1S-2
~atal	A-3C-3E-3F-2G-2I-2K2L4N-3O-2P-2Q-2R-3T-2U-2
~atan	A-3B-2C4E-2F-3G-2H-2L-2M-2N-4O-2P-2Q-2R-2S-3T-2U-2
~atat	C-2L-2N-3R2S-2
~atau	A-3F2G-3H-2L-2N-2O-3R-3
~atch	F-2G-2H-3N1Q-2
~ate>	A-4B-2C2E-5F-3G-2H-3I-3J1K-3M-4P-3Q-2R-7U-5
~ated	A-3B-3D-2F-2G-2I-2J-2K-2L-3M-2N2P-3R-2S-2U-3
~aten	A-4B-2F-3G-5J-2K1L-4M-2N1P-3Q-2R-4S-4T-2
~ater	A-3B-2C-2D-3E-2F-3G-4H-2I-2J1K-2M-2N-2O-2P-2Q-3S1T1U-3
~athe	D-2F-2G-2J1K-2S1
~ati>	C-2M1
~atin	B-2C-2D1E-3F-3G-2H-2I-2J-2N2P-2Q-2S-2T-2U-2
~atio	A-2B-2E1K2N-3O-3P-2S-4T-2U-2
~atis	C-2D-2G-3H2I-2K-2N-3O-2P-2R-3S-2T-2U-2
~atm>	A-2F2
~atny	A-3B-2C-2D-2E1F-3G-3I-2J-2K-3M-2N-3O-4P-2Q1R-3S-2T-2U-2
~atok	E2
~ator	A-3B-4C-4D-4E2G-3H-4I-4J-4K-4L-4M-3N-4P-3Q-4R-4S-4T2U-5
~atpa	F-3G1H-2I-2J-2K-2M-2N1O-2Q-2R-2S-2T-2U-2
~atsa	D-2E-2G-2N-2O-2P-2Q1R1S-2
~att>	B-2R1
~atu>	A-5C-3D-2E-2F-2G-3H-2I-3J-3K-3M-3O-3P-4Q-3R4S-5T-4U-3
~atur	A-2B-4C-3E-3F-3H-3I1K-3L-2M-3N-4O-3R-4S-5T-2U-2
~atus	B-2C1D-2E-2G-3H-2L-2R-2S-3
~auto	A-2B-2C-3D-3E-3F-2G-2H-2I-2J-2K-2M-2N-3O1P-3Q1R-3S-3T-3U-3
~avai	A1B-3C-3D-2E-2F1H-3J-2K-2N-2P-2R-2
~ave>	B-3D-3E-2F-2G-2H-2I-2J-3K-2L-2M-2N-2Q-4S-2U-2
~avy>	B-2G1H1
~awa>	A-2B-2E-2H-2N-2O-2P-2Q1R-2S-2
~awab	A-3B-3C-3D-2E-2F-3G-2H-2I-2J-2K-2L-2M-2N2O-3P-3Q3R-3S-3T-2U-3
~awai	I-2N2O-2U-2
~away	A-2B-2C-2D-2E-2H1N-2O-2P-2Q-2R-2
~awes	A-2B-2C-2D-2E-2F-2G-2K-2N-2Q-3R-2S-2T2U-3
~aya>	B-2E-2F-2I-2L-2P-2R-2T-2U-2
~ayak	A-3C-2D-2F-2H-2I1M-2P-2R1S-2T-2U-2
~ayan	A-2C-4E-4F-3M-2N1P-3R-2S-2T-2U-2
~ayar	A-3B-3F-3G-2J-2M-4O-2P-2Q-2R2S-3T-2U-2
~ayla	F-3G-3R-3S1
~ayme	F-2G-3H-3I-2L-2M-2N-2O-2P-2Q-2S2T-2U-2
~ays>	A-2B-2C-2D2F-3G1H-2I-2K-2L-3M-2O-3P-4Q-4R-3S-5T-3U-3
~ayur	A-2B-2C-2D-2E-2F-2H-2K-2L-2N2R-2S-2T-3U-2
~back	B-3C-3D-2E-3F-2G-3H-2I-3K-3L-4M2N-4P-3Q-3R-4S1T-3U-3
~bad>	A-2B-2C-3D-2E-2F-2G-2H-3I-2J-2K-2L-2M-2N3O-2P-2Q-2R-2S-3T-3U-2
~bag>	A1B-2C-3D-2E-2I-2J-2L-3M-2N1O-2Q-2S-3T-2U-2
~baga	A-3B-3E-4F-4G-3H-2J-2K-3L-3O-3T-3U-3
~bagi	C-2D-2H-2K-2M-2N-2O1R-2U-2
~bagu	A-3B-3C-3D-3E-3F-2G-3H-3I-2J-3K-2L-3M-3N-3O-3P-2Q-4R-3S2T2U-3
~bah>	A-2B-3C-2G-4H1I-2J1M-2O-2P-2Q-2R1S-2T-2
~baha	A-2B-3C-2D-3E-2F-3G-3H1I-2J-2K-2L-2M-2O-2Q2R-2S-4T-2U-3
~baik	A-2B-2C-3D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-2P-3Q-3R-3S-4T2U-3
~bala	N-4O2Q1T-2U-2
~bale	A-2B-2C-3D-2E-2I-2K-2L-2M-2N1O2P-2Q-3R-2S-2U-2
~bali	C-3D-2E-2F-2G-4H-2I-2J-2M3R-3S-3
~band	A-3B-2C-2D-2E3F-2H-3I-2M-2N-3O-3P-2Q-3S-3T-2U-3
~bang	A-2B-2C-2E1G-2H-2I-2J-2L-3P-2R-4T-2
~bant	A-4B-5C-3D-4E-4F-3G-3H-3I-3J-4K-3L-3M-4N-5P-4Q2R-5
~bany	N1P-2S-2
~bar>	A-2C1D-2E-2G-2N-3P-2T-2U1
~bara	C-2E-3G-3H-2I-3J-4K-3L-2M2N1O-2P-2Q-2S-2T-2U-3
~bare	P1
~baru	A-3B-2C-3D-2F-3G-2I-4M1O-2P-4Q-2R-4S-4T-2
~bata	C-3I-2K2L4N-3S-2
~batn	P2
~bau>	A-2C-3N2P-2S-2T-2
~bawa	A-2H-2I1N-2P-2Q-2S-2
~baya	A-3B-3D-2E-2F-3G-2I-2J-2K-2M-4O-2P-2Q-2R2S-3T-2U-2
~becu	B-2C-2E-2L-2M-2N2O-2R-2S-2T-2U-2
~beda	A-2B1C-2N1Q-2R-2S-3
~been	A-3B-2C2D-2E-2F-2G-3H-2J-3K-2L-3O-2P-3Q-2R-3S-3U-3
~befo	A-3B-2E-3F-2G2H-2I-2J-2K-2L1M-2N-2O-2P-2Q-2R-2S-2T-3U-2
~bek>	A-3B-2C-3E2F-3G-2H-2I-2J-2K-2L-2M-3N1O-2P-2Q-2R-2S-2T-2U-2
~beka	M-2N2
~bela	D-2E-2F-2G-2N1Q-2S-2
~beli	C-2D-2F-3G-4H-2I-2J-2P-2Q-2R1S-5T-2U-2
~belo	A-2B2C-2D-2F-2G-2H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
~belu	C3F-3G-2H-2I-3J-3K-3N-5O-2Q-3R-3T-4U-3
~bene	F-3K1N-2Q1
~bent	A-2D-2G-2H-2I-2J1K-2M-2O-2P-2Q-2R-2S-3T-2U-2
~ber>	A-2B-3D-2F-2G-3H-2I-2M-3P-2R-2S1U-2
~bera	A-2B1E-2F-4I-2J-3K-2L-2N-5O-2Q-3R-5S-2T-2U-3
~berh	N-2Q-2R-2S1
~beru	C-2D1L1M-2N-2O-2P-2Q-2R-2
~beso	A-2C-3E-2F-2I1L-3N-2O-2P-3Q-2S2U-2
~bett	A-4C-2D-3E-4F-3G-3H-3I-2K-2L-2M-2N-2O-2P1Q-3R-3T-3U-3
~bgt>	A1C-2L1
~biar	H1N-2P1
~biay	A-2D-2F-2G-2H2L-2N-2P-2R-2
~bica	N-2O1R-2S-2
~big>	C-2D-2E-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R1S-2T-2U-2
~bigg	B1C-2D-2E-2F-2G-2H-2K-2L-2M1N-2O-2P-2Q-2R-3S-2T-2U-2
~bih>	B-2C-2D-3E-3F-3G-2I-2J1K-2L-2N-3O-3P-3Q-2R-3T-3U-3
~biji	A1D-2E-2G-2N-2P-2R-2
~biki	A-2C-2E-2F-2I1J-2K-2N-2O-2P1Q-3R-2S1T-2U-2
~bil>	A-3B-2D-2E-3F-2G1I-2J-2K-2L-2M-2N-4O-3P-3Q-3R3S-3T-2U-2
~bila	A-2D-2E-2G-2I-2J-2K-2L-2M-3N2O-2Q-2R-2T-2
~bis>	C-2E-2F-2J-2K-2N1Q-2U-2
~bisa	A-4B-2C-5D-2E-4G1H-2I1K-2L-2N-5O-2P-4T-2U-2
~bit>	F1R-2
~ble>	B-3C-3D-2E-3F1H-3K-2P-3Q-2R-3S-2T-2
~blic	A-2D1Q-2S-2
~bloo	D-2E-2F-2N-2P2S-2
~bnya	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N1O-3P-2Q2R-2S-2T-2U-2
~boco	C-2D-2E-2M-3N2P-2S-2
~body	B-3D-3E-3F-3G-4H-3J-3L-3M-3P-3Q-4R-4S-5T-4U2
~boho	N2O-2S-2
~bole	A-3B-3C-3D-3E-3H-2I-4J-4K-2L-3M-3N-4O-4P3Q-4S-5T-3
~book	A-2C-2D-2F-2G-2I2J1L-3N-4Q-2S-3U-2
~bot>	A-3B-2C-2D-3E-3F-3G-2H-2I-2J-2K-2L-2M-2O1P-3Q2R-3S-5T-3
~both	B1H-3J-2K1N-2P-2Q-2T-2
~bott	A-2I-2P-2S-2
~boug	A-4B-3C1D-2G-3I-2J-2K-2L1P-3R-4S-4T-2U-2
~bout	A3B-3E-2F-3G-4H-3I-2J-2K-2M-3P-2Q-2R-5S-3T-3U-4
~brac	F1K1
~bran	A1B-3C-3F1G-3H-2I-2J-3K-2L-2M-3N-3O-3P-3Q-2R-2S-4T-3U-3
~brea	C-2D2F-2G-3I-2J-2O-2P1Q-2S-2U-2
~brin	A-2B-2C-3D-2E-2K-2L-2N-3P-2Q-2R-2U-2
~brok	C-3D-2F-2G-2J-2K-3L-2M-3N3P-2Q-2R-2S-3T-2U-2
~brol	B-2E-2F-2G-2H-2I-2J-2K-2N-2O-3P-2Q-2R-2S2T-2U-2
~bscr	R-2S1
~bsit	C-3F-2J-2L-2Q-2R-2S1
~btu>	A-2B-2C-3D1E-2G-2H-2I1N-2P-2Q-2R-2S-3T-2U-2
~buh>	D2K1N-2Q-3S-2T-2
~buil	A-3B-3C-3D-2E2F-2G-3H-2I-2J-2K-2L-2M-2N-2O-2P-3R-2S-3T-2U-2
~buka	B-4C-5D3E-2F-2G-2H-2I-2J-4K-2L-3M-2O-4P-2Q1R-3S-2T-3U-3
~bula	C-2F-2N-2P-2R-2S1
~bumi	P1
~bung	A-3B-2C-2D-2E-3G-3I-2J-2K-2L-2M-2N-3O3Q-3R1S-4T-2U-2
~bur>	G1
~buru	C-2D1
~busu	N1
~but>	A1C2D-2E-3F-2G-3H-2I-2K-3N-2Q-2R-2S-3T-2U-2
~butu	A1B-2C-2E-2I-2J-2K-2L-2M-2N-3Q-3R-3S-3T-2U1
~buy>	C-3D-2E-3F-2I-2K-2L-3M-3N-2O-2P-3Q-3R3S-5T-3U-3
~bye>	A-4B-4C-4D-4E-4F-4G-3H-4I-3J-4K-3L-4M-4N-4O-4P-4Q-4R-5S-5T5U-5
~caba	A-2B-2C-2D1E1G-2H-2I-2J-2L-3N-2P-2R-4U-2
~caca	C-2J-2M2
~cah>	C-3F-2G2H-2I-2M-3S-2
~cak>	A-2C2F-2G-2J-2K-2M-2N-2O-2Q-2S-2T-2
~call	B-2E-3F-3I-3J-2L-2M-2N-2O2P-2Q-4R-3S-2
~came	I-2K-2R-2
~can>	A-3B-3C-3D-2E-2F1G1H-2I-2K-2L-3M-3N-5R-2S-3T-2U-2
~canc	A-2E-2F-2Q-2
~car>	A-3B-2C-2D-3E-3F1G-3H-3I1J-3K-2L-2M-2N-3O-3P-3Q-3R-3T-2U-3
~cara	A-4B-2C-4D-3E-2F-2G-2H-2I-3K-2M-2N-4O1P-4Q1S1T-4U-3
~card	A-4C-3D-3E-3F2G-3H-2I-2J-2K-2L-2M1N-4O-2P-2Q-2R-3S2T-2U-2
~cari	A1B-2C-3E-2I-2J-2L-2N-3O-2P-2Q-2R-3S1U-2
~carr	A2B-2C-3D-2E-2H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
~cart	A2B-3C-2D-2E-2F-3G-3H-3I-3J-2K-2L-2M-2N-2O-2P-3Q-2R1S-3T-2U-3
~cash	A-2C-3D-2F2G1H-2J-2L-2N1S-3
~cat>	A1D-2E-2J-2M2
~cata	A-3B-2C-2D-2E-3F-3G-3H-2I-2K-2L-2M-2N-3O-4P-2Q-3R2S2T-3U-3
~cati	C-2E1G-2S-2
~ccep	A-3B-2D-3E-3H-2L-2Q-3R-2S2U-2
~cces	F1
~ccou	N-2Q1
~ced>	B1D-2E-2F-2G-3I1J-2K-2L1M-2N-4O-2P-2Q-2R-3S-3T-2U-2
~ceip	C-3G-2N1S1
~ceiv	A-2B-2D-2F-2G2H-2I-2K-2L-2P-2R-3S-3
~cek>	A4C1D-3E-4F-3G-3H-3I1J-4K-3L-3N-3O-2P-2R-4S-3T-2U-4
~cel>	A-2C2D-2F-2G-3J-2M-2R-2U-3
~celi	C-2K1L1
~ceme	I-2M1S-2
~cent	A-3B-2C-2D-2E-3F1G-3H-2I-3J-2K-2N-3O1Q-2S-2T-2U-2
~cepa	B-2C-2D-2F-2G-3I-2J2K-2M-2N-2O-2P-2Q-2R-2S-2T-2
~cepe	A-2B-2C-2D1E-2F-2G1H-2J-2K-2L-2N-3O-2Q1R-2S-2T-2U-2
~cept	A-3B-2D-3E-3G1H-2I-2J-2K-2L-3O-2P-2Q-4R-3S2T-2U-3
~ceri	A-2B-2C1D-2E-2F-2H-2I-2J-2K-2L-2M-2O-3Q-2U-2
~ces>	A-2B2C-3D-3E-3G1H-3I-2J-3K-2L-2M-3O-3P-3R1S-5T-3U-2
~cess	A-2B-3F1G-2H-2I-2J-2K-2N-3P-3Q-2S-3T-2U-2
~cet>	A-2K-2L1M1N-2R-2
~cewa	N1
~chai	C-2F2G-2N-2Q-2S-2
~chan	A-3B-3C-3D-2E-3G-3H-2I-2J-2K-2M2O-2P-2S1T-2U-2
~char	A-2B-2C-3D-3E-2F-3G-3I-2J-2K-2L-2M-3N3O-2P-2Q-3R-2S-2T-2U-3
~chas	C1I-2N-2P-2S-2
~chat	A-3B-2C-3D-5E-4F-2G-3H-2I-3J-2K-2L-2M-2O-4P-4Q4R2S-7T-3U-3
~che>	O-2P1S-2
~chea	B1C-2E-2F-2P-2S-2
~chec	A-3B-2D-2G-3H-2J-2K-2M-2N-3O-2P-2R2T-3U-3
~ched	A-2B-2D-2E-2H-2I1J2K-2L-2M-2N-3O-3P-2Q-2R-3S-4T-3U-3
~chee	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-2
~cher	C-2N-4Q-3S3
~ches	A2B-3C-3G-3H-3I-2J-3K-3L-2M-3N-4O-3Q-3R-3S-4T-3U-3
~chil	A-2B-2F-2G-2L-2M-2N-2O-2P2Q-3R-3S-2T-2U-2
~chni	A-2C-2E-2G-2K1N1O-2S-2T-2
~choo	A-2B-2C-3E-2F-3G3H-4I-3J-3K-2L-3M-3N-3O-4P-4Q-2R-4S1T-2U-3
~cial	Q2S-2
~cian	A-2C-2E-2G-2K1N1O-2S-2T-2
~cici	A-2C-2F-3G-2H-2J-2M-2N-2O-2P-2R-3S3
~cila	A-3C-2F-2G-2H-2N-2R-2S2U-2
~cili	F1
~cing	A-2B-3C-2D-2E-2F1G-3H-3K-2L-2M-2N-3O-2P-2Q-3S1T-2U-3
~cist	A-2D-2F2J-2
~city	A-2C-2E1F-2G1S1
~ckag	E-2G-3I-2L-2N2R-2S-3T-2
~cked	A-2B-2G-2I1J-2K-2L-2M-3N1O-2P-2R-2S-2
~cket	F1K1
~ckin	A-2B-2C4D-2E-2G-2H-2I-3J-3K-2M-3N-3O-2P-2Q-2S-3T-2U-3
~ckou	A-2B-2D-2G-2H-2N-2P-2R2T-3U-3
~cks>	A-2C-2G-3R3
~ckup	A-2B-2C2D-2E-3F1I-2J-2K-2L-2M-2N-3P-2Q-3R-4S-4T-3U-2
~clai	C-2F-2G-2I-2M-2N3O-3P-3Q-2R-2S-3U-2
~cle>	A-2I1K-2N-2
~clea	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2N1O-2P1Q-3R-3S1T-2U-3
~clic	A-2B-2F2G-3H1L-2P-2S-2
~clos	A-2B-2C-4D3E2F-2G-3H-3I-2J-3K-3L-2M-2O-3P-3Q-4R-3S-4T-4U-3
~clud	A-2B2C-2D-2E-2F-2G-2H1I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
~coco	M1
~cod>	D-2G3M-2R-2S-3
~code	A-2B-2C1D-2E1H-2L-2N-3S2T-2U-2
~coin	B-3C-2E-3F-2G-2H-3I-3J-3K-2L-2M-2N-3O-3P-2Q-3R-2S3T-3U-3
~cok>	M1
~coll	A-3B-4C-3D-3E-3G1I-3J-3K-3L-2M-3N-4O1P-3Q-4S-2T-3U-4
~come	A-4B-3C-4D1E-5F-3K3L-2M-3N-4O-4P-3R-3S-4T-2U-2
~comi	A-3B-3C2D-3F-3G-3H-2I-3K-3L-3M-3N-3O-2P-3Q-3S-4T-3U-2
~comm	G-2H-2P1Q-2S1
~comp	A-2C-3D-2G-2I-2L-2N2O-3P-4Q2R-4S-5T-2U-3
~conf	B-2C2E-2G-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-2T-2U-2
~conn	O2
~cons	C-2J-2K2M-3N2O-2P-2S-3
~cont	E1G-2I-2N-2Q-3R-2S-2
~cor>	C-2D-2E-2M-3N2P-2S-2
~cost	A-3C-2E-2F-2G-3H3L-2N-3O-2P-2Q-2R-3S-4T-2U-3
~coug	A-2B-2C-2D-2F-2G-2H-2L-2M-2P2
~coul	D-2E-2H-2J1N-4O1P-2Q-4R-5S-5T-2U-2
~coun	A-3E-2F-2G-3H-2I-2J-2K-2L-2M-2O-2Q1R1T-2U-3
~cour	A-3B-3C1D-3E-3F1J-2K-2M-2N-2O-2P-3Q-3R-2S-3T-2U-2
~cove	A-3B-2C-4D-2E-2F-3G2H-3I-3J-2K-2L-2M2N-3R-2S-2T-2U-2
~crac	A-2K-2M-3N1S-2
~cred	F-4G-3M2R-2S1
~crib	R-2S1
~cted	F-2G-2I1J-2N-2S-3
~ctio	A-2B-2C-3D-2E1F-3G1H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T-2U-2
~ctiv	I-2O-2P1Q-2
~ctly	A-2C-2D-2E2F-2N-2S-3U-2
~cts>	A-2C-3D-3E-2F-3G-3H-2J-2L-2M-2N-2O-2P2Q-3S1T-2U-3
~cuci	A-2F-2I2K-2N-2
~cuku	A-3C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-2P-2Q-3R-3S-3T3U-2
~cuma	A-2C-3I-2N2R-3
~cus>	B-2C-2E-2L-2M-2N2O-2R-2S-2T-2U-2
~cust	A-3B-2C-3D1E-3G-2I-2O2Q-3R-2S-3T-2U-3
~cut>	A-3B-2C-2D-2E-3F-3H-3I-2J-2K-2L-3M-3N-3O-3P2Q-2R-3S-3T-2U-3
~daft	A-2D-2F-2G-2H-3J-2K-2N-2Q-2R-2S2
~dagi	A-3B-3C-4D-3E-2F-3G-3H-3I-3J-3K-3L-3M-3N4O-3P-3Q-3R-4S-4T-4U-3
~dah>	A-3B-3C3D-2E-5F-3G-4H-2I-3J-2L-2M-2O-3P-3Q-4R-4S-3T2U-4
~daha	I-2J-2K-2N2
~dahi	E-2G-2H-2I-2M-2N-2O1Q-2
~dak>	E-2H-2I-2M-2O-3Q-2R-2T-2U-3
~dale	A-3B-3C-2D-2E2F1G-3H-2I-2J-2K-2L-2M-2N-2O-3P-3Q-2R-2S-3T-2U-3
~dan>	A-2B-2D1E-4F-3G-2H-2I-2J-2K-2L-2M-3N-3O-2Q-3R-2S1T-2U-3
~dana	M2N-2R-2S-2U-2
~dang	A-2C1E-2M-2P1Q-2S-2T-2
~dany	B1
~dapa	A1D-2E1F-2G-2H-2J-2K-2L-2N-2Q-2R-2S-2T-2
~dape	B2D-2E-2F-3G-3H-2I-2J-2K-2L-2M-3N1O-2P-3Q-3R-3S-2T-2U-2
~dari	A-2D-3E1F-2G-3I-2K-2L-2M-2N1O-3P-2Q-3S-2T-2U-3
~data	C2D-2E-2F-3G-3J1L-2N-2P-2S-2T-2
~date	A-4B-3C2D1E-3F-2G-5H-2J1L-5M-3N2O-3P-3Q-3R-5S-6T-4U-4
~day>	A-2B-4D1E-2F-2J2L-3M-2O-2P-2Q-3R-3S-4T-2
~days	A-3D2E-3F-3G1H-2I-2K-2L-3M-2O-2P-2Q-4R-2S-4T-2U-3
~ddre	E2H-2M-2N-3R-2T-2U-2
~dea>	A-3C1D-2E-3F-2H-3I-2J-2K-3L-2M-3N-2O-3P-3Q-3R-2S1T-3U-3
~dead	A-2B-2C1E-2F-2J-2K-2L-2M1N-3P-2S-2T-2U-2
~debi	F1R-2
~ded>	A-2B-2C1D-2E-3F-2G-3J-3K1L-3M-2N-3O-2P-2R-3S-3U-3
~defe	I-2M1N1P-2
~deh>	A-5B-6C-3D-4E-5F-5G-5H-5I-5J-2L1M-4N-2O-3P-5Q-6R2U-6
~deka	F-2N-2Q-2S-2
~dela	D-2F-2G-2I-2J2K-2L-2N-2S-2
~dele	A-2B-2C-3D-3E-3F-3G-3H-2I-2J-3K3L-2M-3N-3O-3P-3Q-3R-3T-3U-3
~deli	A-3B-3D-2E-2F-2G2H-3I-2J-3M-2Q-3R-2S-2T-2U-2
~deng	A-4C-2E-2F-2H-2I-2J-2K-2L-2N1S-4U-2
~dent	A-3B-4C-2D-3E-3F-4G-2H-4I-2J-3K-3L3M-3N-3O-3P-3Q-3R-3S3T-3U-3
~depa	C-2J2
~der>	D-3E-3F-2H-4I-2J-2K-2L-3O-2P-4Q-2R1S-4T-3U-2
~dere	A-3B-3C-3D-2E-2F-3G-3H-2I-2J-2K-3L2M-3N2O-2P-2Q-2R-3S-3T-3U-3
~ders	A-2B-2D-2E-2F1G-4L-2N1O-2Q1R-2S-3T-2U-3
~des>	A2B-2D-2E-2F-2G-2H-2L-2O-2S-2T-2U-2
~dges	A-2D-2G1H-2
~dget	A-2C-2E-2F2G-3H-2I1J-2K-3M-2N-3O-3Q-3R-2S-2T-2U-2
~di m	B-2D-2E3F-2G-3H-2M-2N-2O-2P-2Q-3R-2S-3T-3U-3
~diaa	A1
~diam	A-2C2F-2G2H-2M-2N-2P-2R-2S-2
~dian	A-2B-2E-3I-2K-2M-2P-2Q-2R-3S-2T-2U-2
~diar	G-2H-2P2Q-2
~diba	A-2E-2K-2M-2O1P-2Q-2R-2S-2
~dibe	I1
~dibo	A-2C-2D-2G-2I-2J-2K-2M-2N1P-2R1S-2U-2
~dibu	D-2R1S1U-2
~dica	J-2L2M-2N-2
~dicu	A-2B-2C-2D-2E-2F-2H-2I2K-2M-2N1O-2P-2Q-2R-2S-2T-2U-2
~did>	A-2C3D-2E-3F-2G-3H-2K-2L-3N1O-2R-4S-4
~diff	A-2C-2F-2N-2O-2P-3R-2S-2
~diga	I1J1L-2M-2N-2R-2
~diha	I-2J-2K2R-2S-2T-2
~dihu	A-2B-2E-2F-2O2Q-2R-2S-2U-2
~dija	I1Q1U-2
~diju	A-3B1C-2I-2M-2N2S-2T-2
~dika	A-2B-2C-2D-2E-3F-2G-3H-2I-2J-2K-3L-2M-2O-2P3Q-3R-3S-4T-3U-3
~dike	C1L-2M1N-3R-2S-2T-2
~diki	B1G1H-2M-2P-2R-2
~dila	A-2D-2F-2G-2J-2K-2L-2M-2N3O-2Q-2R-2S-2T-2
~dima	A-2E2F-2J1Q-2
~ding	A-3B-3C2D-3E1F-2G-4H-3J-2K1M-3N-4O-4P-2R-3S-4T-3U-3
~dipa	C-2M-2N2S1
~dipe	B-3C-2D-2F-3G-2J2K-2L-2M-2N-2O-2P-2Q-2S-2T-2
~dipi	C1G-2H-2I-2N2O-2P-2Q-2R-2S-2T-2U-2
~dipr	A-2C2D-2L1N-3S-3T-2
~dire	C-2E1G-2M1N-2Q-2
~diri	A-3B-4C-4D-3E-4F-3G2H1I-2J-3K-2L-3M-4N-3O-3P-3Q1R-4S-5T-4U-4
~disa	A1O1Q-2
~disc	B1G-2H-2Q-3S1
~dise	A-2F-2J-2K-2M1N1P-2
~disk	A-2B1N1
~disp	A2B-2D-2E-2F-2G-2H-2I-2L-2M-3N-2O-2P-2R-2T-2
~dist	A-3B-3D-3E2F-2G-2H-2I-2J-2K-2L1M-2N-3O-2P-2Q-2R-2S-3T-2U-2
~dit>	F-2G-2M1N-2R-2S2
~dita	B-2C-3D-2E-2G-2I-2J-2K-2L-2M-2N2O-2P-2R-2S-3T-2U-2
~dite	A-2B-2D-2F-2G-2J-3K-3L-2M-2N2O-2Q-2R-2S-3U-2
~diti	B-2C-2D-2E-2F-2H-2J-2K-2M-2N3O-3P-2Q-3R-2S-2T-2U-4
~ditu	F-2I-2K-2N1
~dly>	D-2F1L1N-2Q-2
~dnes	C-2D-2I-2J2K-2O-2P-2S-2
~dnya	A2B-2D-2N-2P-2R-2S-2U-2
~does	A-2B1C-3E-3I-3J-2K-2L-2N-5O-2Q-3R-4T-3U-3
~done	A-2D-2E-2F1G-2O-2Q1R-2S1T1
~dong	A-4D-3E1F-5G-6H-4I-2J1K-6L-4M-3N-5P-5Q-4S3T-8
~door	B-2C-3F-2G2H-2I-2J-3K-2L-2M-2O-2P-2Q-2R-2S-3T-2U-2
~dose	C-2E-2G-2O-2P2Q-2
~dow>	A-2B1C-2F-2G1H-2N-2P-2R-2
~down	B-3G-2H-2J-3K-2L-2M-2N-2O-3P-3Q-2R1S-3
~dpho	A-2C-2D-2E-2F1G-2I-2J-2K-2O-2P-2R-3S-3T-2U-2
~draw	F1G-2K1
~dres	E2H-2M-2N-3R-2T-2U-2
~driv	A-4B-2C1D-3F-5I-2J-2K-2L-3M-3O-2P-3Q-3R-3S-5T-3U-2
~drop	A-2B-2C-3E1H-2J-2M-2N-3O-3P1Q-3R-2S-4U-2
~dua>	A-2C-3E-2F-2G-3H-2I-2J-2K-2L-2M-2N1O-2P-2Q-3R2S-3T-3U-2
~duct	A-3C-2D-2E-2F-3G-3I-2J-2K-2L1M1O-2P-2Q-3R-2T-2U-2
~duit	A-2B2C-3D-2E-2F-2G-2H-2I-2J-2K-2L1N-3O-2P-3Q-3R-2S-3T-2U-2
~dule	A-2B-2C-3D-2E-2H-2I2J2K-2L-2M-2N-2O-3P-2Q-2R-3S-4T-3U-3
~dulu	B-2C-4E-2F-3G-2H-2I-3K-2M-3N-3O-2P-4Q-3R2T-2U1
~dung	A-3B-3C-2D-3E4F-2H-3I-2J-2K-3L-2M-2N-3O-3P-3Q-4R-2S-4T-3U-3
~dur>	J1R-2
~duri	A-2D1E-2F-3I-2J1N-2P-2Q-2S-3T-2U-2
~dus>	A-2G-2N-2P-2R1
~dvic	A-2B-2C-2G-2H-2I2K-2N-2O-2R-2S-2T-2U-2
~dwal	D1E-2F-2J1M-2N-2Q-2R-2
~e ma	A-2B-2D-2F-2G-2H-2I-2J-2K-2L-2M-2O-3P-2Q-2R-3S2T-2U-2
~each	C-2D-3F-2G1H-3J-2M-2N-2P-3Q-4T-2U-2
~ead>	B-3D-3E-3H-3I-2K-3L-2M1N-5O1P-4Q-3R2S-5T-4U-4
~eadp	A-2C-2D-2E-2F1G-2I-2J-2K-2O-2P-2R-3S-3T-2U-2
~eady	C2F-2G-3H-2J-2P-2S-2T-2
~eak>	D1F-2G-2I-2J-2O1R-2S-3U-2
~eaki	H-2N1P-2R-2
~eal>	C-4D-2G-4H-2I-2J-3K-2L-2M-2N-3O1P-2Q1S-3T-2U-2
~eall	D1E-2F-2
~eam>	C-2F-2I-2K-2L-2O1Q-2R-2S-2
~ean>	C1D-2E-3F-2G-4H-2J-2K-2L-3M-2N-2O-2Q-2R-3S2U-2
~eape	B1E-2F-2N-2
~ear>	A1B-2C-5D-2E3F-2G-2H-2N-3O-2Q-4R-3S-4T-2U-2
~earb	C1E-2G-2H-2
~eare	A1R-2
~earl	A-2B-2C-3D1E-3F-2H-3K-2M-2O-2P-2Q-3R-2S-3T-2U-2
~ease	A-4B-3D-2E1F-3G-5H-2M-2N-6O1P-2Q-3R3S-4T-5U-2
~east	P1R-2
~eat>	A-4B-3C-4D-3E-3F-3G-3H-3I-3J-3K-3L-4M-3N2O-3P1Q-3R-4S-4T1U-4
~eate	A-2C-2D-2G-2H-2I-2J-2K-2L-2M-2N2O-2P-2Q-2R-2U-2
~eath	S1
~eave	A-2B-2D-2E-3G1H-3J-2K-2L-2M-3N-3O-2P-2Q-3R-2S1T-2U-2
~eavy	B-2G1H1
~ebag	A1G1H-2K-2M-2N-2O-2R-3S-2U-3
~ebar	A-3B-2C-3D1F-2G-2H-2I-2J-2N-2P-2S1
~ebel	B1C-2D-4F-2G2N-2P1S-3
~ebih	B-2C-2D-2E-3F-3G-2I-2J1K-2L-2O-2P-3Q-2R-3T-3U-3
~ebit	F1R-2
~ebod	C-2G-2K-2L-2O1U-3
~ebsi	C-3F-2J-2L-2Q-2R-2S1
~ecah	C-3F-2G2H-2I-2M-3S-2
~ecei	A-3B-2D-2F-2G2I-2K-2L-2N1O-2P-2R-3
~ecew	N1
~echn	A-2C-2E-2G-2K1N1O-2S-2T-2
~ecko	A-2B-2D-2G-2H-2N-2P-2R2T-3U-3
~ecom	D-2F-2G-2H-2N-2O-2P1Q-2R-2S2
~ect>	A-3B-4D-2E-2I-3J-2K-2L-3M-2N-2O-2P1Q-2S-4T1U-3
~ecte	F-2G-2I1J-2L-2M1N-2S-2
~ecti	A-2B-2C-3D-2E1F-3G1H-3I-2J-2K-2L-2O-2P-3Q-3R-3S-3T-2U-2
~ecus	B-2C-2E-2L-2M-2N2O-2R-2S-2T-2U-2
~eda>	A-2B1C-2F-2L-2N1P-2Q-3R-2S-4T-2
~edan	B1
~eday	A-2C-2F1J-2M-2N-2R-2S-2U-2
~ede>	A1B1C-2D-2F-2G1H-2I-2J-2K-2L-2M-2N-2O-2Q-2R-2S-3T-2U-3
~eded	A-2B-2C-2D-2E-2H-2J-2K1L-2M-2N-2O-2P-2R-2S-2T1U-2
~edia	A1
~edit	F-2G-2M1N-2R-2S2
~edne	C-2D-2I-2J2K-2O-2P-2S-2
~eds>	B-2C-3D-2E-2F-2G-2I1J-2K1M-2N-3U-2
~edul	A-2B-2C-3D-2E-2H-2I2J2K-2L-2M-2N-2O-3P-2Q-2R-3S-4T-3U-3
~eed>	C-2F-2H-2I1K-2M-2N-5P-2R-4S-2T-2
~eede	A-2B-2C-2D-2E-2H-2J-2K1L-2M-2N-2O-2P-2R-2S-2T1U-2
~eeds	B-2C-3D-2E-2F-2G-2I1J-2K1M-2N-3U-2
~eek>	G-2I-2J1M1
~eeke	A-2C-2D1J1N-2Q-2S-2
~eel>	P1S-2T-2
~eelc	C-2F2G-2N-2Q-2S-2
~een>	A-3C2D-3E-3F-2G-3H-2I-2J-3K-2L-3O-2Q-2R-3S-3U-3
~eep>	A1B-3D-2E-3F-3G-3H-3I-2J-2K-2L-2M-2O-2P-2Q2R1S-4T-3U-4
~eers	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-2
~efec	I-2M1N1P-2
~effe	A-2D-2E-2F-3G-2H-2K-2P2Q-2S-2T-2U-3
~efor	A-3B-2E-3F-2G2H-2I-2J-2K-2L1M-2N-2O-2P-2Q-2R-2S-2T-3U-2
~eft>	A1B-3C1D-3E-4F-3G2H-2I-3J-3K-2L-3M-3O-2P-3Q-2R-3S-4T-3U-3
~efun	C-2E-2F-2G-2J-2L-2M4N-4P-2Q-2R-2S-4T-2U-2
~egaw	I-2N2O-2U-2
~eger	A-2B-3C-3D-3E-2F-2G-2H-2I1J-2K-2L-2M1N1O-2P-2Q-2R-2S-3T-3U-3
~egin	J-2N-2O-2Q-2S-2
~egit	A-2G-2K-2L-2Q1R-2U-2
~ehar	A-3B-3C2G-2H-2I-2J-2M-3P1S-3T-2
~eigh	G1
~eipt	C-3G-2N1S1
~eive	A-2B-2D-2F-2G2H-2I-2K-2L-2P-2R-3S-3
~ejam	C-3D-2E-2F-2G-2N3Q-2S-2
~ekal	B-3C-4D-2E-2F-3G1I-3J-3K-3L-3M-3N-2O-2P1Q-3R-3S-4T-3U-3
~ekar	C-3E-2F-2H-2I-2J-2K-2L-2M-2N-3O-2P-3Q-2T-2U-2
~ekas	M-2N2
~ekat	F-2N-2Q-2S-2
~eken	A-2B-2C-2D1J1N-2Q-2S-2
~eker	E-2F1J-2
~ekit	E1F-2G-2Q-2S-3
~ekni	C-2F-3G-2I1J1L-2S-3T-2U-2
~elah	B1C-2D-2F-2N-2S-2
~elai	B-2C-3D-2E2F-3G1H-2I-2J-2K-2L-3M-3N-3O-2P-2Q-2R-2S-3T-3U-3
~elam	C-2G-3H-2I-2J-2K-2L1M-2N-3O-2R-3S1U1
~elan	A-2B-2C1D-3E-2F-3G-3I-2J-2L-2M-2N2P-2Q-3S-4T-2U-2
~elas	A-2B-2C-4D-2G-2H-2K-2L-2M-2O-2P-2Q-2R-2S-3T1U-2
~elat	A-3B-3D-3E-3F-4G-4H-4I-3J1K-3L-2M-2N2O-3P-3Q-4R-3S-3T-3U-3
~elay	A-2E-3F-3I-2J1K-2N1Q-2S-3
~elch	C-2F2G-2N-2Q-2S-2
~elek	N1
~elep	A-3B-2C-3D-3F-3G-3H-2I-3J-3K-2L-2M-3N2O1P-3Q-4R-3S-4T-3U-2
~eles	A-3C2F-2N-2O1Q-2S-2U-2
~elet	A-2B-2C-3D-3E-3F-3G-3H-2I-2J-3K3L-2M-3N-3O-3P-3Q-3R-3T-3U-3
~elf>	B-3C-5D-4E-5F-3G1H-4I-3J-3K-2L-3M-2N-3O-4P-4Q2R-3S-4T-4U-4
~eli>	B1C-2F-3G-4H-2I-2J-2P-2Q-2S-5T-2U-2
~elia	C-2G-2H1L1N-2
~elin	C-2D-2K1L1
~eliv	A-3B-3D-2E-2F-2G2H-3I-2J-3M-2Q-3R-2S-2T-2U-2
~ell>	A1C-2D-2F-3G-3I-2J-2L-2M-3O-4P-3S1T-2U-2
~elle	A-2I-2L-3M1S1
~elli	F-2M-2N1
~ello	E-2G-2L-2N-2P-2Q-2R-2T-2U2
~elp>	A-3B-3D-2E-3F-2G-3H-2J-3K-3L-2O-2R-2S-5U2
~elpf	C-2N1O-3Q-2
~elpo	C-2E-2G1J-2N-2O2Q-2R-2S-2T-2U-2
~else	C-3E-3F-2H-2I-4J-3K1M-2O-4Q1R-4S-2U-4
~elua	A-3C1D-2E1H-2L-2M-2N-2P-2R-2S-2T-2
~elum	C3F-3G-2H-2I-3J-3K-3N-5O-2Q-3R-3T-4U-3
~emai	C-3Q-2R-2T-2
~eman	A-2B-2C-2D-2E-2F-2G-2H-2I-2J1K-2L-2M-2N1O-2P-2Q-2R-2S-2T-2U-2
~emar	C2D-2E-2G-2J-2K-2L-2M-2N1O-2Q-2R-2S-4T-2
~emas	B-2C1D-2G-2H-2I-2J-2K-2L-2M-2N-3P-2Q-2R-2S2T-2U-2
~emba	A-3B-2D-3E-2F-2G-3H-3I-2J-2L-2M2N1O-2P-3Q-2S-4T-2U-3
~embe	C-2E-2F-2G-3I-2M-3N-2P-2Q-2R-3S2
~embu	K1P1
~emen	I-2J-2L-2M1S-2
~emin	J-2M1N-2O-2P1Q-2S2
~emov	I-2J-2K1L1M-2N-3R-2S-2
~empa	A-5B-3C-3D-3F3H-4I-3J-3M-4N1O-3P-4Q-3R-4S-4T-3U-4
~empe	B-2C-2E-2G-2H-2I1J-3K-3L-2M-2N-3O-2P1Q-2R-2S-3U-2
~empt	A-2C-2F-2J-2K-2L-2M-2N2O-2R-2S-2T-2U-2
~ems>	C-2N2R-2S-3
~emu>	C-2D-2E2F-3G1H-2N-3
~emua	A-3C-3D-2E1G-2I-2J-2K-3L-2M-2P-3Q-2R-2S-3T-3
~ena>	A-2B1C-2D-3E-3F-2G-4H1I-2M-2N-3O-2P1Q-3R-2S-3T-3U-3
~enak	A-2B-2D-2E-3F-3G-3H-2K-2L-2M-2N-2O-3Q-3R-3S2T-2U-2
~enan	B-2D-2G-2H-2I1J-2K-2L-2N-2O1P-2Q-3S1U-3
~enap	B-2D-2E-2F-2G-2H-3I-2J-2K-2L-2M-2N-3P3Q-3T-2U-2
~ence	A-3D1E1F-3G-3H-2I-2J-2K-2L1N1O-2P-3Q-2R-3S-4U-3
~end>	A-3B-3C-4F-2G-2H-2I1J1K-3N-4O-3P-2Q-4S-2T1U-3
~enda	B-2H-2K-2L1S1
~endi	A-2B-2C1D-2E-2F-4G2H1J-2L-2M-3N-4O-2P-2Q-2R-5S-4T-2U-2
~ened	M1
~ener	K1N-2Q1
~eng>	A-5C-2E-2F-3G-5H-3J-2K1L-4M-3N1O-3P-3Q-4R-5S-6T-4U1
~enga	A-4C-2E-2F-2H-2I-2J-4K-2L-2M-2N1R-2S-3U-3
~enge	A-2B1I1M1R-2
~engi	A-2C-4D-4E-3F-3G2H-2J-2K-2L-2M-3O-2P-3Q-2R-2S-4T-2U-2
~engk	C-2E2G-2L-2M-2R-2S-2
~engl	C-2D-2E-2F-2J-2M-2N-2O-2Q1R-2S-2T-2U-2
~engn	A-2C1D-2J1N-2
~enin	A-2B-2C-2D2G-4H-3K-3L-2N-3O-3P-2Q-2R-3T-2
~enip	B-2C-2D-2E-2H-2J-2M-2N1P-2Q1R-2S-2T-2U-2
~enit	A-2C1D-2E-3F1G-3I-3K-3L-2M-2N-3P-2Q-2R-3S-4T-3U-2
~enou	A2B-4C-3D-4E-3F1G-4H-4I-2J-3K-3L-2M-4N-3O-3P-4Q-4R1S-3T-3U-4
~ensi	B1C-2D-2E-2G-3I-2J-2P-2S-2T-2U-2
~ent>	A-3B-5C-2D-2E-4F-5G-2H-3I1M1N-4O1P-2Q-3R-2S4T-2U-3
~enta	A-3B-3C-4D-3E-3F-2G-3H-3I-3J-3K-3L1M-3N-3O1P-3Q-4R-3S2T-4U-4
~ente	A-3C-2D-2E-2F1G-2H-2I-2J-2K-2N-2O1S-2T-2U-2
~ents	F-3G1H-2O-2R-3S2
~enya	A-2B-2C3D-4E-3F-2H-3I-2J-3K-3M-3N-3O-3P-4Q1R-3S-4T-3U-3
~enyo	C-3D-2G-2I-2J-2K-2L-2M-2N3O-2Q-2S-2T-2U-2
~enyu	A-2F1
~eone	A-3I2J-3L-2M-2N-3O-2Q-3R-4T-2U-2
~eopl	N1P1
~epai	A-3C-2G-2I1J1M-3Q-2S-3
~epal	A-2O1
~epan	C-2J2
~epar	A-2B-2C1D-2E-2F-2H-2K-2N-2Q-2S-2T-2U-2
~epat	B-2C-2D-2F-2G-3I-2J2K-2M-2N-2O-2P-2Q-2R-2S-2T-2
~epen	A-2C-2D2F-2G-2H-2I-2J-2K-2L1M1N-3R-2T-2U-2
~epet	A-2B-2C-2D1E-2F-2G1H-2J-2K-2L-2N-3O-2Q1R-2S-2T-2U-2
~epla	I1M1S-2
~eply	A-2B-3C-2D-3E-3F-3G-3H-3I-2J-3K-2L-2M-3O-3P-3Q3R-3S-4U-3
~epon	A-3B-2C-3D-3F-3G-3H-2I-3J-3K-2L-2M-3N2O1P-3Q-4R-3S-4T-3U-2
~epor	A-2B1C-2E-2F-2G-2H-2M-2N-2O-2P-2Q-2R-2S2
~ept>	A-2B-2D-2E-2H-2Q-3R-2S1U-2
~epte	A-2C1D-2E-2F1G-3L-2N-2R-2S1
~epti	A-4B-3C-3D-2E-3F-4G2H-3I-4J-4K-3L-2M-3N-3O-3P3Q-3R-3S-4T-3U-4
~era>	B-2C-2F-2I1J-2K-2L-2M1N-3O-2R-2S-2T-2U1
~erah	A-3B-3C-4D-3E2F-2G-3H-3I-3J-3K-3L-3M-3N-3O-3P-3Q-3R-3S2T-3U-3
~erak	D1G-2
~eran	B-3C-2D-3E-3F-3G-3H-2I-3J-2K-3M-2N-4O-2P1R2S-4T-3U-3
~erap	A-2B1E-2F-3I-2J-3K-2L-2N-5O-2Q-2R-4T-3U-3
~eras	A-3B-4C-4D1E-2F-3G-3H-3I-3J-3K-3L-3M-3N1O-4P-4Q-4R-4S-5T1U-4
~erat	B-2C-3D1E-2G1H-3I-2J-2K-2L-3M-3N-4P1Q-3R-2S-3T-3U-4
~erda	A-2D-2F-2G-2N1R-2
~ere>	B-4C1F2G-3I-3J-3K-2L-2M-3N-2O-3P-3R-3S-4T-4
~ered	A-4B-2D-2E-4F1H-3I-2J-4K-3N1O-2P-3Q-2R-2S-4T-4U-3
~eren	A-3C-3D-3E-3F-3H-2K-2L-2N-4O-3P-3Q-3R-3S-4T2U-3
~erfe	B-2E-2N-2Q-2R-2S-2T2U-2
~ergi	I-2K1P1
~erie	A-2D-3E-3F-2G1H-2I-2N1O-2Q-2S-2U-2
~erim	A-2D-2E-3G-3M-3N-3Q-2T2
~erin	B-2C1E1G-3H1L-2N-3Q1R-2S-3
~erio	M-2N2P1T-2U-2
~erja	A-2B-3C-2D2E-2F1G-2H-2I-3J-3K-3L-2M-2O-2P-2Q-2R-2T-3U-3
~erlu	I1J-2K1N-2T-2U-2
~ermi	C-3G-2J-2K-2L3M-2N-3R-4S-2T-2U1
~erno	J1
~erny	A-3B-3C-3D-3E2G-4H-3I-3J-3M-3P-4Q-4R-3S-2T-3U-3
~erou	P1Q-2
~erri	N1
~erro	C-2E-2N-2R-2S2
~ers>	A-4B-4C-3D1E-3G1I-2J-2K-2L-3M-2P-3Q-3R-3S-3T2U-4
~erse	B-3C1D-3E-4F-2G-3H-4I-3J-3K-3L-3M-3N-3O-3P-4Q-3R-4S2T-4U-4
~ersi	A1B-3C-2D-2E2F-2G-2J-2P-2S-2T-2
~erso	G1I-3J-2N-3O1R-3U-2
~erst	C-2E-2G-2Q2R-2S-2T-2U-2
~erta	F-2G-2H1M-2N1
~erti	A-2C-2K-2N1Q1S-2
~erub	C-2D1L1M-2Q-2
~erus	B-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N1O-3Q-3R-3S1T-2U-2
~erut	P1
~erva	J1K1
~erve	D1F-2G-2J-3K-2Q-2R2S-2
~ervi	A-4C-2E-3F-2H-2L-2N1O1Q-3R-2S-3U-2
~ery>	A-2C-2D-2E-2F-2G-2H-2J-2K-2N1P1S-2T1U-2
~eryt	B-2L1S-2U1
~esan	A-2B-2F-2H-2K-2L1Q-2R2S-3T-2U-2
~esch	A-2B-2C-3D-2E-3H-2J3L-2M-2N-2O-3P-2Q-2R-3S-3T-3U-3
~esda	D-2I-2J3K-2L-2N-2O-2S-2
~ese>	A-4C-2D-3E-3F-2G-4H-2I-2J-2K-2L-2N-3O-2P2R-3T-3U-3
~esel	A-2R-2S1
~esen	A-2B-2C-3D-2E1F-3G-3H-3I-3J-2K-2L-2M-2N-2O1P-2Q-3R-3S2T-2U-3
~eser	F-2J1R2
~eset	C-2N-2S2
~esh>	C-2D-2E-2F-2G-2H-2I-2K-2N2P-2S-2T-2U-2
~esi>	A-3B-3C3D-2E-2F-2G-2H-2I-2J-2K-2L-3M-3N-2O-2P-3Q-2R-3S-3T-3U-2
~esia	O-2Q1S1
~esin	A-2B-2C2E-2H-2K-2M-2O-2P-2Q-2S-2T-2
~esmi	E-2M1Q1S-2
~esok	A-2C-3E-2F-2I1L-3N-2O-2P-3Q-2S2U-2
~esom	A-2B-2C-2D-2E-2F-2G-2K-2N-2Q-3R-2S-2T2U-3
~ess>	A-4B-3E1F-3I-2J-2K-2M-3N-2Q-5T-3U-2
~esse	C-3E-2G2M1
~essi	A-2B-2C1D-2F1G-2H-3I-2J-2K-2L-3M-3N-3O-2P-3Q-3R-3S1T-3U-3
~essu	D-2E-2F-2N-2P2S-2
~est>	C-4F-2H-2J-2K-2M-2N-3O-2Q-2R-4S-2T-2
~este	D-2E-2G-3H-2I-2L-2M-2N1O-2P1Q-2R-2S-3U-2
~esti	A-3B-2D-3E-2F-2G-3H-2I-2J-3K-3L-3N-4O-3P-3R-3S-3T2U1
~esua	N1R-2
~eta>	A-4B-3C2D-4E1F-3G-4H-4I-3J-4K-4L-2M-3N-3O-3P-4Q-4S1T-4U-4
~etak	B-2F-2I-2J-2K-2L-2M-3N2P-2R-2S-2
~ete>	A-2B-2C-2D-2F-2G-3H-2I-2J-3K2L-2M-3N1O-2P-3Q-3R-3T-3U-3
~eten	A-2B-2D1E-2F-2G-3H-2I-2J-2K-3L-2M-2O-2P-3Q-2R-3T-3U-3
~etep	D1G1H-2S-2
~eter	A1
~ethe	D-2E-2F-2G-2M-2N-2
~ethi	A1B-2C-2E-3F-2G-2H-2K-2L-2Q-2S-3T-2U1
~etho	R-2S1
~etia	D2F1J-2P-2Q-2S-2
~etny	A-2B-2C1D-2E-4F1H-2J-2L-2M-2N-3O-2P-2Q-3R-2S-3T-2U-2
~ets>	A-3C1D-2E1G-4N1O-3P-2Q-3R-2S-2U-2
~ette	A-4C-2D-3E-4F-3G-3H-3I-2K-2L-2M-2N-2O-2P1Q-3R-3T-2U-3
~etti	A1B-2D-3E1F-2G-2H-2I-2J-2K-2N-2R-2S-2T-2U-2
~etug	A-2C-2D-2F-2G-2I-2O2R-2S-2T-2U-2
~etur	D-2F-2H-3J-2M3N-2Q-2S-3
~even	A-2B-2C-2D-2E-2F-2H-2I-2K-2L-2M-2N-2O-2P-2Q-2R-2S2T-2
~ever	B-2C-2D-4E-5F-2G-5H-4I-2J-4K-4M-4N2O-3P1Q1R-6T-5U-3
~ewa>	N1
~ewat	A-3B-3C1D-3E-3F-3H-2I-3K-3L-2N-3O-3P-3Q-3R1T-3U-3
~ewhe	A-2D-2E-2F2G-2
~ews>	A-2B-2C2D-2E-2F-2G-2I-2J-2N-2O-2P-2S-2
~exac	A-2C-2D-2E2F-2Q1S-2U-2
~exch	B-2F-2G-2J-2S1
~expe	A-2B1C1D-2E-2F-2G-3I-3J-2L-2O-2P-3Q-2R-2S-4T-2U-2
~expi	A-2C-2M-2S1T-2
~expr	A-3B-2C-2D-2E-2F-3G2H1J-2P-2Q-2R-2
~ext>	D-3E1F-2G1H-4K-2L-2M-3N-3P-4Q-2R-2T-2U-2
~faci	F1
~fail	B-2C-2F-2G-2H-3J-2K-2L-2M-3N-2O-2P-2Q-2R-3S2T-2U-2
~far>	A-2B-2C-3D-3E1F-3G1H-3K-2L-2N-2O-2P-2Q-2R-2S1T-2U-2
~fasi	A-2F1
~fast	B-2C-2D-2E-3F-3G3I-2L-3M-2N-3O-2P-2Q-3R-3S-2U-2
~fect	A-3B-2C-2D-2E-3F-3G-2H-2I-2J-2K-2L-2O-2P2Q-3R-2S-3T2U-4
~fee>	A-2B-2C-2D-2E-2F-2G-4H3J-2L-2N-3O-2P-2Q-2R-2S-3T-2U-2
~feed	A-2C-2E-2H-2M-2Q-2S2
~feel	P1S-2T-2
~fer>	A-3B-2D-3E-4F1H-3I-2K-2L-3M-2N-3P-2Q-2R-2T-2U-3
~fere	A-2C-2F1G-3H-3K-2N-2O-2P-3R-3S-2
~feve	N-2P2Q-2S-2
~ffec	A-2D-2E-2F-3G-2H-2K-2P2Q-2S-2T-2U-3
~ffer	A-3C-3D-3E-4F2G-2H-4K-2L-2N-3O-3P-2R-2S-4U-2
~ffic	A-2B-2C-3D-2E-3H-2M-2N-3P-3Q1R-2U-2
~fice	E-2G1O1
~fici	Q2S-2
~file	C-3E-2F-2G-2I-2J-2L-2M-3N3P-3Q-3U-2
~find	A1D-2E1F-4G-2I-2J-2N-3O-2P-3Q-2R-3S-2U-2
~fine	A-2B-3C-2D-2E-2F-3G-2H-2I-2J-3K2L-2M-3N-2O-2P1R-2S-3U-2
~firm	C3E-2G-2K-2L-2M-2N-3O-2P-2Q-2R-3S-3T-2U-2
~fit>	I1M1P-2
~fix>	A-2B-3C-2D-2E-2F-2G-3H-2I1J-2K-3L-2M-2N-3O-2P-3Q-3R2S1U-2
~fixe	F1I-2K1L-2
~fony	C1J-2L-2N-2R-3T2
~for>	A-2C-2D-3E-3F-3G-2K-2L-2N-2O-3P1Q-3R-2S-5T-2U-2
~fore	A-3B-2E-3F-2G2H-2I-2J-2K-2L1M-2N-2O-2P-2Q-2R-2S-2T-3U-2
~forg	K1L1S1
~form	A-2B1C-3E-2F-2H-2J-2N-3O-2Q1S-2U-2
~forw	G-2J2
~foun	A-2J-2N1P-2R-2S-2
~free	A-4B-2C-4D-2E-2F-2G-5H2I1K-3L-2M-3O-2P-2Q-2R-3T-2U-2
~fres	C-2D-2E-2F-2G-2H-2I-2K-2N2P-2S-2T-2U-2
~frid	A-2C-2D1F-2G1H-2J1N-2Q-2R-2S-3
~from	A-4B-2C-3D-3F1G-6H-2I-2J-2K-2P-2T-2U-3
~ftar	A-2D-2F-2G-2H-3J-2K-2N-2Q-2R-2S2
~fter	B-2C-3E-2F-2G-3I-2J-2K-3M-3O-3P-2Q-2R-4S-4T-2
~ful>	C-2N1O-3Q-2T1
~fund	C-2E-2F-2G-2J-2L-2M4N-4P-2Q-2R-2S-4T-2U-2
~fung	E-2O-2P-2Q2S-2
~gadg	A-2C-2E-2F2G-3H-2I1J-2K-3M-2N-3O-3Q-3R-2S-2T-2U-2
~gaga	F-2H-2L-2M-2N-3R-2S2T-2U-2
~gah>	B-2D1E-2F-2G-3H-2I-3J-3K-3L-2M-2N-2O-2P-3Q-2R-3T-3U-3
~gaim	A-3B-3E-4F-4G-3H-2J-2K-3L-3O-3T-3U-3
~gain	A-2C-3D-2E-3F-2G-2H-2L-2M-2N2P-2Q-3R-2S-3U-2
~gaji	A-3B-2C-3D-3E-3F-3G-2H-3I-3J-3K-3L-2M-2N-3O-3P-3Q-3R-2S3T-2U-3
~gal>	B-2C-2E-4F-3G-4H-2J2K-2L-2M-3N-2O-3P-3Q-3R-4S1T-3U-3
~gala	A-3B-3C-3D-3E1F1G-3H-3I-3J-3K-3L-3M-3N-2O-3P-3Q-3R-3S1T-4U-4
~gan>	A-2C-4D-2E-3F-3I-3K-2L-2M-2R-2
~gang	A-2C-2E-2G2I-2N-2O-2S-2
~gann	C-2E-2F-2G-2H-2I-2J1L-2N-2Q-2R-2S-2T-2
~gant	A-3B-2C-3D-4E-2F-3H-2J4L-3M1N-5O-3Q-3R-4T-4U-4
~gapa	A-2B-2C-3D-2E-2F-3G-3H-3I-2J1K-2L-2M-2O-2P-2Q1R-3S-3T-3U-2
~gara	F-2M3N-3P-2Q-3S-2T-2
~gas>	A-2C-2D-2F-2G-2I-2O2R-2S-2T-2U-2
~gave	C-2F-2J-2M-2N2S-2U-2
~gawa	I-2N2O-2U-2
~ged>	A-3B-2C-3D-2E-3F-2G-2H-3J-2L1M-3N3O-2P-2Q-3R-2S-3U-2
~gede	A1B1C-2D-2F-2G1H-2I-2J-2K-2L-2M-2N-2O-2Q-2R-2S-3T-2U-3
~gemb	M1
~gen>	A-3C-3D-2E-2F-2G-3H-3J-3K-3L-3M-3N-2O-2Q-3R-2S2T-3U-3
~gent	N-3O2Q-2R-2T-2U-4
~ger>	C-3D-2E-2G-4H-2I-2J-3O1P1Q-3R-4S-4T-2U-3
~gera	I1J-2K-2M1N-2U-2
~gero	P1Q-2
~ges>	C-2D-2E-2F-2H-2I-2J-2N-3O-2P-2Q2S-4U-2
~gese	C-2D-2G-2I-2J4O-2S-2
~get>	A-2B-2C-2D-2E-2H-2I1J-4K-3P-3Q-4S-6U-3
~gets	A-2C1F1G-3O-3Q-2
~gett	A1B-2D-3E1F-2G-2H-2I-2J-2K-2N-2R-2S-2T-2U-2
~gga>	A-3B-2C-2D-2E-2F-3G1H-2I-2J-3K-2L-2M-2N-2O-2P2Q-2R-2S-3T-2U-2
~ggal	B-3C-5E-4F-4G-4H-2J2K-2L-2M-3N2O-2P-3Q-2R-3S-2T-2U-2
~ggan	B-2D-2J-2M-2N-3O1Q-2R-2S1T-2U-2
~gger	B1C-2D-2E-2F-2G-2H-2K-2L-2M1N-2O-2P-2Q-2R-3S-2T-2U-2
~ggil	I2J-2Q-2
~ggu>	A-2G1H-2I1K-3N-2S-3
~ggun	H1N1O1Q-2S-2
~ghbo	G1
~ght>	B-2D1E-5F-4G-2I-4K-2L1N-2O-2P-4R-3S-4T-2U-2
~gian	C-2F-2H-2K-2M-3N-2O1R-2S-2U-2
~gift	A-2B-2C-2D-2E-2F1H-2M-2N-2O-2Q-2R-2S1T-2U-2
~gil>	I2J-2
~gila	A-3B-3C1D-3E-2F-3G-3H-3I-3J-3K-3L-3M-3N1O-3P-3Q-3R-3S-4T-4U-3
~gin>	Q-2S2U-3
~ging	A-3B-3C-4D-4E-2G-3H-3I-2J-3K-3L-3M-3N4O-3P-3Q-3R-4S-4T-4U-4
~gini	A-3B-3C1D1E-2F-3H-3I-2J-3K-2L-3M-2O-3P-3Q-4R-2S-4T-2U-2
~giri	A-2C-3D-3E-3F-3G2H-2I-2J-2K-2L-2M-3O-2P-3Q-2R-2S-3T-2U-2
~gitu	A-2G-2R-2S-2T1
~give	A-4B-2D-2F-3G-3H-2I-2J-2K-2L-2N-3P1S-2T-3U-3
~gkan	F-2K-2N-3O2Q-2
~gkap	C-2E2G-2L-2M-2R-2S-2
~gkau	A-3B-2C-2D-3E-3F-3G3H-3I-2J-2K-3L-2M-2N-3O-3P-3Q-3R-3S-3T-3U-3
~gkir	A-3B-3C-2D-2E-4F-3G-2H5N-3O-2P-2Q-3R-2S-3T-2U-2
~gkos	C-2G-2H2N-2
~gkus	A-3B-2C-2D-2E-2F1G-3H-2L-2M-2N-2O-2P-2R3S-3T-2U-2
~gle>	A-3B-2C-2D-3E2F-3G-3H-2I-2J-2K-3L-2M-2N-2O-2P-2Q-3R-2S2T-3U-4
~glis	C-2D-2E-2F-2J-2M-2N-2O-2Q1R-2S-2T-2U-2
~gnor	N1O-2
~gnya	A1B-3D-4F-4G-5H-3I-2J-4K-3O-2Q-5R1S-5T-3U-4
~gobr	B-2E-2F-2G-2H-2I-2J-2K-2N-2O-3P-2Q-2R-2S2T-2U-2
~goin	C1E-2F-2G-3H-3J-2L-2M-2N-3O-2P-3S-4
~goje	C-3E-2F-2H-3I-2J-3L-2M-2N-2O-2P-2R-3S2U-2
~gomo	I-2N-2O1R-2
~good	A-4B-4C-4D-4E-5F-3G-3H-4I-3J-3K-3L-3M-3N-4O-4P-2Q-5R-5S-6T3U2
~gopa	A-2C-2G-2H-2M1P-2R-2S1
~gose	C-2F-2G2H-2Q-2S-2
~got>	A2D-3E-2F-3G-5H-3I-3J-2K-2L-3M-3N1O-3P-2Q-2R-5S-2U1
~gram	A-2E-2F-2H-2N-2S2U-2
~grat	C-2G-3H2L-2N-2P-2Q-2R-2S-2
~grea	N-2Q-2R-2T2U-2
~groc	A-2C1E-2F-2G1I-2L-2O-2S-2
~gsun	A-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-3O1P-2Q-3R2S-3T-2U-4
~guag	C-2D-2E-2F-2G-2H-2J-2M-2N-2O-3Q2R-2S-2T-2U-2
~gue>	A-3B-3C-3D-3E-4F-4G-2H-4I-3J-2K-2L-2M-2N-3O3P-3Q-4R-3S1T-4U-4
~gung	A1H1N1O1Q-2R-2S-2
~gus>	A-2B-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-3N-3O-2P-2Q-2R-3S1T2U-3
~guy>	A-2B-2E-2G-3H-2I1K-2L-2M-2N2P-2Q-2R-2S-3T-2U-3
~guys	B-2C-2F-3G-3H-2I-2J-2K-2L-2M-2N2O-3P-3Q-5R-2S-4T-3
~habi	D1E-2F-2
~had>	A1B-2C-2D-2G-2H-2I-2K-2L-2M-2N2O-2P-3R-2S-3T-2U-2
~hai>	B-2C-2E-2H-2J-2N-2P-2Q-2R-2S-3T-2U2
~hair	C-2D-2F1G-2N1Q-2S-2
~hal>	A-2C-2H1I-2J-2K-2N2
~half	A-2B-2C-2D-3E-2H-2I-2J-2K-2L-3M-3N1O-2P-2Q-2R-3S1T-3U-3
~halo	A-2B-2C-2D-2E-2F-2H-2J-2M-2N-2O-2P-2Q-3R-2S-3T-3U3
~hami	P1
~han>	A-3B1C-3D-3E-3F-3G-3H1I-2K-2L-2M-3N1O-3Q-3S-2T-2U-3
~hanc	E-2M-2N1
~hand	A-2B-2C1D-2E-3G1H-3I-2J-3L-2M-3N-3O-3P-2Q-2R-3S-3T-3U-3
~hang	A-3B-3C-3D-2E-3G-3H-2I-2J-2K-2M2O-2S1T-2U-2
~happ	B-2C1G-2H-2I-2J-2K1L-2N1P-2Q-2R-2S-2
~hapu	B-2C-2I-2J-3K2L1M-2N-3O-2Q-2R-3T-2U-2
~harg	A-3B4C-3D-3E-2F-3G-2H-2I-2J-2L-2M-2O-2P-2Q-3R-2T-2U-2
~hari	A-3B-6D2E-3F-2H-3I1L-2N-4O-2Q-3R-4T-3U-3
~harm	A-4C-3E1F1G-2J-2N-3P-2Q-2R-2S-4
~haru	A-2C-2D-2E-2G-2H-2I-2K-2L-2N-3P1Q-2R-2S-2
~has>	A2C3E-4F-3G-3I-3J-3M1N-3O-3P1Q-2R-2S-4T-2U-2
~hasa	A-2B-2C-2D-2E-2F-3G-2H-2I-2J-2M-2O-2P-2Q3R-2S-3T-2U-3
~hase	C1I-2N-2P-2S-2
~hat>	A-3B1C-3D-3E-2F-3G-2I-3J-3K-3L-3M-4N-2O-2Q1U-3
~hatn	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-3P-2Q3R-3S-3T-2U-2
~hats	A-2B-2C-2D-2E-2F-2G-3H-2I-2J-2K-2L-2N-2O-3P-3Q3S-3T-2U-3
~have	B-2C-2D-2F-3G-2H-2J-2M-2N-2O1Q-3S-2
~hdra	F1G-2K1
~head	A-4B-4C-4D-4E-4F2G-4H-3I-3J-3K-4L-3Q-4S-5T-4U-4
~heap	B1E-2F-2N-2
~heat	C-2N2P-2S-2T-2U-2
~heav	B-2G1H1
~heck	A-3B-2D-2G-3H-2J-2K-2M-2N-3O-2P-2R2T-3U-3
~hed>	C1G-2N1
~hedu	A-2B-2C-3D-2E-2H-2I2J2K-2L-2M-2N-2O-3P-2Q-2R-3S-4T-3U-3
~heel	C-2F2G-2N-2Q-2S-2
~heer	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-2
~helf	A2B-2C-3D-3E-2F-2G-3H-2I-2K-2N-2O-2P-3Q-2R-2S-2T-2U-3
~hell	E-2G-2L-2N-2P-2Q-2R-2T-2U2
~help	A-3B-3C-2D-2E-2F-2G-3J-3K-2L-2M-2N1O-2R-2S-5U2
~hem>	L-2N-2O-2P-2
~hen>	A1B-3C1D1E-4F-4G-4H-2I1J-4K-3L-2M-2N-2O-2P-3Q-3R-4U-3
~her>	A1C-2D-2E-4F-4K1L-2N-4Q-2R-3S1
~here	B-4C1D-2F1G-3I-3J-3K-2L-2M-3N-2O-3P-3Q-2R-3S-4T-4
~hes>	A1B-3C-3G-4H-3I-3J-3K-3L-3M-3N-2O-3Q-3R-3S-3T-4U-3
~hese	A-2E-2F-2G-2H-2I-2J-2K-2P2R-3S-2U-2
~heth	A1C1D-2E-2F-2M-2N-2
~hey>	D-2E-3G-3H-3I-2M-2N-2O-2P-2Q-3R-3S-4T-3U2
~hich	B-3C-3E1F-2H-2I-3J-3K-3L-2M-3N-4O-3P1R-3T-3U-3
~hier	A-2C-2D-2F1G-2J-2M-2N1S-2
~hift	J1
~high	B-2C-2H1K-2
~hila	A-2D-2E-2F-2G-2J-2M-2N-3P-2S2
~hild	A-2B-2F-2G-2L-2M-2N-2O-2P2Q-3R-3S-2T-2U-2
~hile	C-2F1N-2R-2
~hin>	A1B-2C-2D-2F-2H-2J-2M-2N-2Q-2R-2S1T-2U-2
~hing	D-2E-2F-4G-2I-2K-3L-2M-3O-3P-3R-2S-6T-2
~hip>	A-2E-2F-3H1I-2M-2N-2Q-2R-2U-2
~hipp	A-2B-3E-2F-3H2L-2N-4P-2R-2U-2
~hir>	C-2D1G-2I-2J-2M-2R1S-2T-2U-2
~hird	C-2G1Q-3S-2
~his>	A-3B-3C-3D-3E-5F-5G-4H-2I-2J-4K-3L-2M-2N2P2Q2R-3S-2T-3U-2
~hitu	C-2E-2H1L-2M-2N2R-2S-3T-2
~hnic	A-2C-2E-2G-2K1N1O-2S-2T-2
~hnya	B1C-2E1G-2H-2J-2M-3N1O-2P-2R-2S-3U-2
~hods	S1
~hola	A-2F2
~hold	A-2D-2G-2J-2L-3M-2N1O-2P-2S-2T-2
~hole	B-2D-2E-2F-2G-2H-2K-2L1N-2O-2P2Q-3R-2U-3
~holi	A-2D1Q-2S-2
~home	B-2C-3D-3E-2F-4G3H-3I-3J-3K-2L-3M-2N-3O-2P-3Q-3R-2S-2T-2U-3
~hon>	A-2C1D1E-2F-3G-3H-2I-2K-2M-2N-2P-2Q-3R-3S-3T-3U-2
~hone	A-4B-4C-3D-3E-3G-2H-2I-2J-3K-3L-2O-3P-4Q-3R-3S1T-2U-3
~hong	N2O-2S-2
~hop>	B-3F1G-3H-2I-2J-3K-2L-2M-3O-4P-3R-2S-6T-2U-3
~hopp	A-2B-2C-2D-2E-3F-2G-2H-2J-2K-2N2O-2P-2Q-3S1T-2U-2
~hops	C-2D-2F1G-4H-2M-2N-3O-2P-2Q-3S-4U-2
~hose	C-2D-2E-2F-2G-2H-2I-3K-2L-2M-2N-2P-2Q-2R1S-2
~hote	C-2G1H-2S1
~houl	B-2D-3F-4G-3H-2I-3K-3L-2M-2O-2P2Q-2R-3S-3T-2U-3
~hour	A-3B-3E-4G-5H-2I-3K-2L-2M-3N1O1P-2R-4S-5T-3U-3
~hous	A-3B2D-2E-3F-2H-2I1J-2K-2L-2M-2P-3Q-2R-3S-2T-2
~hout	F-2M1N1S-2
~how>	A-3B2C-2D-3F-5I-3J-4K-3L-3M-3N-3O-2T-6
~hows	C1K-2L-2M-2S-2
~hree	A-3B-3C-4D-3E-3F-2G-3H-3I-2J-4K-3L-3M-3N1O-2P-4Q-3R3S-4T-3U-3
~hroa	P1
~hrou	C1G-2I-2L-2N-2O1P-2U-2
~hubu	A-2E-2F-2G-2M-2N-2O2Q-3R-2S-3
~huja	A-2B-2C-3F-2H-2I-2J-2L-2O-2P-2R-2T-2
~huma	A-2D-2E-2F-2G-2H-2I-2M-2N-3O1P-2Q1R-2S-2T-2U-4
~hurs	C-2D-2G-2K1P-2S-2
~i ma	B-2D-2E3F-2G-3H-2M-2N-2O-2P-2Q-3R-2S-3T-3U-3
~iaan	A1
~ial>	Q2S-2
~iamb	A-2C2F-2G2H-2M-2N-2P-2R-2S-2
~ian>	A-2B-2C-3D-4F-3H-2M-3N3P-3Q-3R-3T-4U-3
~iang	A-2J1K-2N-2R-2S-3T-2U1
~iant	A-2B-2E-3H1I-2K-2M-2P-2Q-2R-3S-4T-2U-2
~iap>	B1C1D1G-3H-2I-2J-2K-2L-2M-2N-2O-2Q-3R-4S-4T2U-4
~iapa	A-2B-3C-2D-3E-3F-2G-2H-2I-2J-2K-2L-3M-2N-4O-4Q2R-3S1T-3U-4
~iar>	H1N-2P1
~iat>	A1B-3C-3D-3E-4F-3G-3H-3I-2J-3K-3L-3M-2N2O-3P-3Q-3R-3S-3T-3U-3
~iate	A-2B-3C-3D-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q1R-3S-3T2U-3
~iaya	A-2D-2F-2G-2H2L-2N-2P-2R-2
~ibal	B-2C-2D-2E-2G-2H-2I-2O1P-2R-2S-2T-2U-2
~ibe>	R-2S1
~ible	A-2B-2C-2D-2H-2I-2M1P-3Q-2R-2S-2
~ibu>	A-2B1C-2E-2R-3S-2T-2
~ibuk	D-2S1
~ibur	G1
~ican	G-2J-2L2M-2N-2R-2
~icar	N-2O1R-2S-2
~ice>	A-4B1C-3D-3E-5F-4H-2I-2J-3K-2L-2M-2N1O2P-5Q-3R-4U-2
~iced	B1C-2G-2I1J-2K-2N-2
~ices	A-2B2C-2D-2E-3F1H-2I-2K-2O-3P-2S-4
~ich>	B-3C-3E1F-2H-2I-3J-3K-3L-2M-3N-4O-3P1R-3T-3U-3
~icia	A-2C-2D-2E-2F-2G-2L-2M-2N1O-2Q1S-3T-2U-2
~icil	A-2F-3G-4H-2J-2M-2P-2R-4S2
~icin	A-2B-2C-3D-2E-2F1G-3H-2I-3J-2K-2L-2M-2N-2O-2P-2Q-2R-2S2T-2U-3
~ick>	A-2B-4C-4D-2E-2F1G2I-3J-2K-2L-2M-2O-3P-3Q-2S-3
~icku	A-2B-2C2D-2E-3F1I-2J-2K-2L-2M-2N-3P-2Q-3R-4S-4T-3U-2
~ics>	P1
~icuc	A-2F-2I2K-2N-2
~icy>	M2N-2Q-2S-2U-2
~idak	E-2H-2I-2M-2O-2Q-2R-2T-3U-3
~iday	A-3D2F-2J1N-2Q-3S-3
~ide>	A-5B-4C-3D-4E1F2G-3H-3J-3K-3L-3M-4O-4P1Q-4S-5T-3U-4
~idea	A-3C1D-2E-3F-2H-3I-2J-2K-3L-2M-3N-2O-3P-3Q-3R-2S1T-3U-3
~iden	B-2C-3D-2E-2G-3H-2J-2K-2L2M-3N-4P-3Q-3R-3S1U-2
~ider	A-2B-2D-2E-3F-2H-3J-2K-2L-2M-2N1T-2U-2
~idge	A-2D-2G1H-2
~ids>	B-2C-2D-2E-3F1G-3H-4I-2J-2K-2L-2M-3N-2O-2P1Q-3R-2S-4T-2U-3
~ied>	C-3E-2F-2I-2K-2M1N2S-2
~ienc	A-2C-2D-2F-2N1Q-2S-2T2U-2
~ier>	A-3B-4C1D-3E-3F1I-3K-2L-2M-3O-2P-3Q-3R-3T-2U-2
~ies>	A-3B-2D-3E-3H-3I-2J-2K-2L-2M-2O-3P-3Q-2S1T-2U-2
~iest	B-2C-3E-2G2H-3I1J-2K-3N-2O-2P-2S-2U-2
~iffe	A-2C-2F-2N-2O-2P-3R-2S-2
~ift>	A-3D-2E-3F1H-2M-2N-2P-2Q-3S1U-2
~igan	I1J1L-2M-2N-2R-2
~igge	B1C-2D-2E-2F-2G-2H-2K-2L-2M1N-2O-2P-2Q-2R-3S-2T-2U-2
~igh>	C-2H1N-2
~ighb	G1
~ight	A1B-2D1E-5F-4I-3K-4L-3M-4N-5O-3P-4T-2U-3
~ign>	B-2C1E-2F-3H-2I1J-3K-3L-2M-2O-2Q-2R-2T-2U-2
~igno	N1O-2
~ihap	I-2J-2K2R-2S-2T-2
~ihub	A-2B-2E-2F-2O2Q-2R-2S-2U-2
~iin>	A-2B-3C-2D-2E-2F-2G-2H-2J-2K-2L-2M1N-3O-2P-2Q-2R2S-4T-3U-3
~ijua	A-3B1C-2I-2M-2N2S-2T-2
~ikan	C-2D-2E-2F-2G-2H-2M3N-2Q-2R-2S-3
~ikas	A-2B-2C-2D-2E-2G-3H-2J-2K-2L-2M-2N1O-2P1Q-3R-2T-3U-2
~ike>	A-3C1D-2E-4G-2J-2K-2L-3S-4U-2
~ikem	C1L-2M1N-3R-2S-2T-2
~ikin	A-2C-2E-2F-2I1J-2K-2N-2O-2P1Q-3R-2S1T-2U-2
~ikir	B1G1H-2M-2P-2R-2
~ikum	U1
~ilab	A1B-3C-3D-2E-2F1H-3J-2K-2N-2P-2R-2
~ilan	A-3B-2C2D-3E-2F-4G-4H-3I-2J-3K-3L-2O-2P-3Q-3R-3S1T-3U-3
~ilay	A1C-4D-2F-2G-2N3S-2
~ile>	C-3E-2F1G1H-2L-2M-3N2O-2Q-3R-2S-2U-2
~iled	C-2F-2G-2H-3L-2M-2O-2P-2Q-2R-2S2T-2U-2
~ilet	A-2D-2G-2N2
~ilih	F-2G1H-2J1K-2L1M-2N-3Q-2S-2
~ilin	F-2G1H-2M-2O2Q-2R-2S1U-2
~ilit	F1
~ill>	D1E-5G-2I-2J-2L-3M-3N-3O-2P-4Q-4R-2S-6T-3U-3
~illi	A-2B2G-2H-2M-2P-2R-2S-2
~ills	A-2B-2C-2D-2E-2F-2G-2I-2J-2K-2L-2M-2N-3O-2P2Q-2R-2T-2U-3
~ilo>	A-2C-2D-2H-2I-2M-2N-2O-2P-2Q-2R1S-2T-2U-2
~ima 	A-2C-2D-2G-3N-2Q-2T2
~ima>	A-2B-2E-2F2G-3H-2I-2J-2K-2L-3M-3N-3O-3P-3Q-3R-3T2U-3
~imaj	F-2J2
~imal	A-2B-3C-2H1I-2P1S-2
~iman	A-3B-3E-4F-4H-3I-2J-2K-3L-3O-3T-3U-3
~ime>	A-3B-3D1E-3F-3G-3H-3J1K-3L-3M-2N-2O-2Q-2S1T-2U-2
~imes	A-2B-2C-2D1E-2H-2J-2K-2L-2M-2N-2O-2Q-2R-2T-2U-2
~imny	G2N-3P-2
~impe	R1
~inal	A-3C-3D-2E-2F-2G-2H-3I-2J-2K-3L-2M-3N3O-2P-2Q-2R-2S-3T-3U-3
~inar	A-4B-2C-2D-3F-5G-2H-2M-2N-3O-2P-2Q4T-2
~inch	C-2E-2F-2G-2N-2P-2R2S-2
~incl	A-2B2C-2D-2E-2F-2G-2H1I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
~inco	C-2N1Q-2R-2
~ind>	B-2D-2F-4G-3H-2I-3J-3K-2L2M-2O-4P-3R-3T-2U-2
~inda	C-3E-2F-2G-2I-2L-2M-2N1O-2Q-3S-2U-3
~indl	L2
~indo	B1C-2F-3H-2N-2O-2P-2Q1R-2
~ine>	A-3B-2C-4E-4G-2H-2J-3K1N-5O2P1R-3S-4U-3
~ines	B-2C-2D1E-2F-2G-2H-2L-2M-2O-2P1Q-3R-2S-2U-2
~info	D1E-2F-2J-2N-3O-2R-4S-3T1U-2
~ing>	A-4F-3G-5H1J-2L-3M-2O-6P-4R-3T-3
~inga	C-3G-2H-2I-2J1L-2N-3Q-2R-2S-2
~ingg	C-4E-2F-3G-4I1K-2N1R-2S-4
~ingi	C2I1K-2N-2U-3
~ings	A-2B-2D-2G-2H-2I-2J-2L-2M-2N1O-3P-2Q1R-2S-2T-3U-2
~ini>	A-3B-6D-2E-4F-3G-2H-3I-2J-3L-3M-4N-3P-2Q5R-3T-4U-3
~inim	H1
~ink>	B-2D-2E1F-2G-2H-3I-2J-2L-2M-2N-3O-2P-2R2S-3T-2U-2
~insi	A-3B-2C-2D-2F1G-3H-3I1J-2K-4L-2M-3O-3P-3Q-3R-3S-3T-2U-3
~inst	A1B-3C-3D-2E-3G1I-2M-2N-2P-2Q-4S1T-2U-2
~int>	A-3B-2C-3D-3E-2F2G-3H-3I-3J-3K-3L-2M-2N2O-2P-2Q-3R-3T-2U-2
~inta	A-4B-3D-2F-3G-2H-3I-3K-3L-3M1P-2Q-2S1T-3U-5
~inte	A-2B-3C-3D-2E-2F-3H-3I1K-2O-2P-2Q-2S1T-2
~intm	E-2F-2I2J1L-2R-3S-4
~into	D-2E-2F-2G-2J-2S2U-2
~ints	N-2Q1S1
~inum	A-2B-2C-3D-3E-2F-2G-4H-2I-2J-2L-2M-2N-2O-2P4Q-3R-2S-4T-2U-3
~inut	A-4B-3C2D-2E-3H-2I-3J-2K-2L-2M-3N-2O-3P-3Q-3R-3S-4T-3U2
~invo	B-2C-2G-2H-2L-2M-2N-2P-2Q-2R1S1
~inya	A-4B-3D-3E-4F-4G-3H-2I-4J2L-3M-2N2O-2P-4R-2T-3U-4
~ion>	C-3D-2F-2G2H-3J-3K1L-2M-2N-4O-3P-3Q-2R-4S-6T1
~iona	A-2B-2C-3D2E-2F-2G1H-2I-2J-2L-2M-2O-2P-2Q-3R-2S-3T-3U-3
~ions	A-3B-2C-3D-2F-3G1H-3I-2J-2K-3L-2M-2N-2O-3P-2Q1R-2T1U-2
~ious	M-2N2S-2T-2
~ipak	C-2M-2N2S1
~iper	B-2C-2D-2F-3G-2H-2J2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2
~ipin	G-2H-2I-2N2O-2P-2Q-2R-2S-2T-2U-2
~ippe	C1
~ippi	A-2B-3C-3E-2F-3H3L-2N-4P-2R-2U-2
~ipro	A-2C2D-2L1N-3S-3T-2
~ipt>	C-3G-2N1S1
~iran	A1C-3F2G-3H-2I-2J-3M-2N-3O-2P-2Q-2R-3S-3T-3U-2
~ird>	C-3D1I1L-3M-3P-2Q-3S-3
~irec	E1G-2Q-2R-2
~ired	A-2C-3F-3G-4J-3M-2O-2S1T-2
~iri>	A-3B-4C-4D-3E-4F-3G2H1I-2J-3K-2L-3M-4N-3O-3P-3Q1R-4S-5T-4U-4
~irim	A-3C-3D-4E-3F-3G3H-3I-3J-3K-2L-3M-4O-3P-4Q-3R-3S-5T1U-3
~irin	B-2D-2Q-3S1U-2
~irma	A-2C2K-2M-2N-2O-2P-2S-2T-2
~irny	A-2B-3C1D-2E-4F-3G2H1I-2J-2K-2L-2M-3O-3P-3Q-3R-2S-5T-2U-2
~irpo	E1F-2S-2
~irs>	A-2B-2D-2E-2G1H-2I-2J-2K-2L-2M-3O-2P-2R-2S-2T-2U-2
~isa>	B-2C-5D-3E-4G1H-2I1K-2L-2N-5O-2P-4T-2U-2
~isan	B-3C1D-2E-3F1G-2H-2J-2K-3M-3N-2O-3P-3Q-4S-3T-2U-2
~isap	N2
~isco	B1G-2H-2Q-3S1
~ise>	A-2B-2C-2F1G-2H-2J-2M-2N1O-3P-2Q-3
~ised	A-2C-3D-2F-2G-2J-2K-2M1N1P-2Q-2S-2T-2U-2
~iser	A-2F-2J-2K-2M1N1P-2
~ish>	A-3B-2C-3E-2F-3G-3H-2I-2J-3K-2L-2M-3N-3O-2P-2Q1T-2U-2
~isi>	C1D-2E-2F-3G-4H-2I3J-2L-2M-2O-2P-2R-4S-3T-2U1
~isin	C-2D-2F-3G-2I-3J2M-2N2Q-2R-2S-4U-2
~isit	I1J-3
~isko	A-2B1N1
~isny	C-2I-2J1S-2U-2
~ispl	A2B-2E-2F-2I-2M-2N-2O-2R-2
~issi	A-2B-2C-3E-2L-2M1N2Q-2R-2S-2U-2
~ist>	A-3C-3D-3F1G-2H-3J-2L-4N-3P-2R-2S-2U-2
~ista	A-3D-2E1F-2G-3L2M-2N-3P-2R-2S-2
~ital	A-3B-3C-3D-2E1F-2G-3H-3I-2J-3K-3L-3M-3N-2O-3Q-3R-3T-3U-3
~itan	C-2H1J-2M-2P1S-2
~itar	E1F-2G-2Q-2S-3
~itas	E-2F1N1T-2
~itch	F-2J1
~ite>	A1B-3C-4D-3G-3H-2I-2J-2K-3L-2M-2N-2P-3Q-3R-4S2T-3U-3
~item	B-2D-2E-2F-2G-3J-2K-3M2P-2Q-2R-4S-5U-2
~iter	A2D-2G-2M-2P-2Q-3S-2U-2
~ith>	D-2E-4F-2G-2H-2J-2L-2M-2O3P1R-2S-3T-2U-4
~ithd	F1G-2K1
~ithi	A1D-2G1
~itie	S1
~itin	A-2B-2D-3E-2F-2G-3H-2I-2J-2K-2L-3M-2N2O-3P-2Q-3R-2S-3T-2U-4
~itip	A-2D-2E-2G2H-2I-2J-2M-2O-2Q-2S-2T-2U-2
~its>	A-2C-2F1G-2J-2K-2M-2N1S-2
~itu>	C-4D-5F-4G-4H-2I-3J-3K-4L-4M-4N-5O-4P-5T2U-5
~ituk	F-2I-2K-2N1
~itun	C-2E-2H1L-2M-2N2R-2S-3T-2
~itur	P-2Q1S-2
~ity>	A-2C-3D-3E1F-3G2I-2M-2N1O-2
~iun>	A-2E2G-2
~ive>	A-4C-3F-3G1I-3J-4K-2L-3M-2N-5O1P1S-5T-5U-4
~ived	A-2B-2C1F-3G-3K-2L-2R-3S-3
~iver	A-4B-3C1D-4E-2F-4G2H-3I-3J-3L-2M-2O-2P-2Q-3R-3S-4T-2U-2
~ivin	A-2D-2E1F-3N-2Q-2
~ixed	F1I-2K1L-2
~iya>	B-2E-2G-2H-2J-2P-2R-2S-3U1
~ize>	A1C-2D-2E-2F-3G-3H-2I-2J-3K-2L-2M2O-2P-3Q-2R-3T-2U-2
~jadi	A-4B-3D-3F-2G-5H-3I-3K1L1M-3N-5O-2P-3Q-3R2T-4U-2
~jadw	D1E-2F-2J1M-2N-2Q-2R-2
~jala	A-2D-2E3F-2G-4H-2I-2J-2L-3M-2N1O-2R-2S-2
~jam>	A-4B-3D2E-4F-4G-2H-2K-2L-2M-3O-3R-3T-3U-3
~jan>	A-2B-2C-3H-2L-2N-2S1
~jang	A-4B-2C-4E-4F-3G1H-2I-3K-2M-2N-2O1P-3Q-4R1S-3T-3U-3
~janj	D-2J-3L-2S-2
~jara	B-2G1H1L-2P-2Q-2R-2S-2
~jawa	A-3B-3C-3D-2E-2F-3G-2H-2I-2J-2K-2L-2M-3N1O-4P-3Q3R-3S-3T-2U-3
~jek>	C-3E-2F-2H-3I-2J-3L-2M-2N-2O-2P-2R-3S2U-2
~jela	A-2C-3D-2G-2J-2K-2L-2P-2R-2S-2T2U-2
~jele	N1
~jian	A-2C-3D-2E-2F-2G-2H-2J-2K-2M-2O-2P-2Q-2R-2S2T-2U-2
~jiny	B1C1D-3H-2I-3J-2K1N-3P-2Q-2S-2U-2
~job>	A-2B-2D-2E-2F-2O-2S2
~joke	A-2B-2C-2D-2E-2H-2J-2L-2M-2N-2O-2P-2Q-2R-2S2T-2U-3
~jual	A1C-3D-3E-4G-3H-2I-2J-2L-2M-2N1O-2P-3Q-2R-3T-3U-3
~juga	A1B-3D-3G-3H-2I-2J-2K-2L-2N-2O-2P-2R-3S-2T-2U-2
~juin	I-2J2
~juma	A-3D1E-2F-2G-2J2K-2N-2O-2R-2S-2T-2U-3
~just	I-2K-3M-3P-2R2S-2T-3
~kaba	A-2B-2C2D-2E-2G-2H-2J-2K-2L-2M-2N-3O-2P-3Q-3R-4S-3U1
~kage	E-2G-3I-2L-2N2Q-2R-2S-3
~kagi	C-2N2
~kah>	B-3C1H-4K-2N-5O-2R-3S-2T-2
~kai>	A-2B-2C-2E-2F-3G1H-2I-2L-2M-2Q-2R-3S2U-2
~kak>	B1C-4D-2F-3G-3H-3I-4K-4M-4N-5O-3P-3Q-3R1S-6U2
~kala	A1C-2E-3F-2G1H1I-2K-2M-2N-5O-2Q-2R-3S-6T-2U-2
~kali	B-4C-4D-4F-3H-2J-3K-3L-2M-4N3O-3P1Q-5R-4S-6T-5U-4
~kami	J2K-2
~kamu	A-3B-4C-4D-3E-4F-2I-2J-2K-2L-2M-2N-3O-3P-4Q4R-2T-3U-3
~kan>	B-2C-4D-2E-2F-2G-3H-3I-3K-3L-2M3N-4O-2Q2R-3S-2T-3U-4
~kang	A-3B-3D-2E-3F-3G-3H-3I1J-3L-2M-3N-3O-2P-3Q-3R-2S2T-2U-3
~kant	G3
~kap>	C-2E2G-2L-2M-2R-2S-2
~kapa	A1B-2E-2F-3H-2I1J-2K-2L-2N-4O-2P-2Q-2R-4T-3U-2
~kar>	A-3B-2D-2E-2I-2L-2M3N-3P-2R-2S-2T-2
~kara	C-3E-2F-2H-2I-2J-2K-2L-2M-2N-3O-2P-3Q-2T-2U-2
~kard	H1M1
~kart	C-2E1G-2N-2O-4S1
~kas>	D-2G-2K1M-2S-2T-2
~kasi	A-3B-4C-3D-3F-2G-4H-2I-2J-2K-2L-2M-2N1O-2Q-4T3U-3
~kat>	F-2N-2Q-2S-2
~kata	B-3C3D-3E-3F-2G-2H-3I-3J-3K-2L-3M-3N-4O-3P-3Q-2R-4S1T-3U-3
~kay>	A-3B-2C-2D-2E-2F-2G-2H-2I-3J-2K-2L-2M-2N-2O-2Q-2R1S-3T1U-2
~kaya	A-2B1C-2D-2F-2H-2I1M-2N-3P-2R1S-2T-2U-2
~ke m	A-2B-2D-2F-2G-2H-2I-2J-2K-2L-2M-2O-3P-2Q-2R-3S2T-2U-2
~kebu	A-2B-2C-2D1H-2I-2K-2M-2N2O-2P-3R-2S-3T-2U-2
~kece	N1
~ked>	A-3B-2C1G-4I2J-3K-2L-2M-3N1R-3S-3U-2
~keep	B-4C-2D-2E-2F-2G-3H-2I-2J-2K-2L-3N1O-2P-3Q-2R1T-2U-2
~kela	C1D-2G-2K-2L2M-2N-4P-2Q-2R-3S-3T-2U-2
~kelu	A-3C1D-2G-2H-2J-2K-2L-2M-3O-2P-2Q-2R-2S-3T-2U-2
~kema	C2D-3E-2F-2G-2I-2J1K-2L-2M-2N1O-2P-2Q-2R-2S-4T-2U-2
~kemb	C-2D-2E-2F-2G-2H-2M2N1R-2S-2
~ken>	C-2G-2M-2N1S-2T-2
~kena	A-3C-2D-4E-4F-3G-5H1I-3J-3K-2M-3N-5O-3P2R-4S-3T-4U-4
~kend	A-2C-2D1J1N-2Q-2S-2
~kepa	A-2O1
~ker>	J-2M-2
~kere	A-3B-3C-4D-3E-3F-3G-3H-3I-3J-3K-3L-3M-3N-3O-3P-3Q-3R-3S2T2U-3
~kerj	A-2B-3C-2D2E-2F1G-2H-2I-3J-3K-3L-2M-2O-2P-2Q-2R-2T-3U-3
~kern	E-3F2H-2K1N-2
~kes>	A-2B-2C-3D-2E-2F-2G-3H-2I1J-2L-2M-2P-2Q-3R-2S2T-2U-3
~kesa	A1C-2I-2J-2K-2N-2Q-2S-2T-2
~ket>	A-3B-2C-3D-3G-3H-3I-3J-2L-3M-2N-2O-3P-3Q-4S1T-3U-3
~kete	C-3D-2E2F-3G1H-2N-2Q-2S-2U-2
~ketn	C1E-3F-2H-2L-2M-2N-3O-2Q-2R-2S-2
~khir	C-2D1G-2I-2J-2M-2R1S-2T-2U-2
~kid>	G-2N1
~kids	B-2C-2D-2E-3F1G-3H-4I-2J-2K-2L-2M-3N-2O-2P1Q-3R-2S-4T-2U-3
~kill	A2C-2D-2E-3F-2G-2H-2K-3L-2M-2O-2Q-2R-2S-2T-2U-2
~kilo	C-2D-2H-2I-2N-2O-3P-2Q-2R1S-2T-2U-2
~kin>	A-2B-3C-2D-3E-2F-2G-3H-2J-3K-3L-2M-2O-3Q-4R2T-3U-3
~kind	I-2K-2L1M-2N1O-2P-2S-2T-2U-2
~king	C1D-2E-2G-4H-2I1J1L-3M-2O-4P-2S-3T-2U-2
~kir>	A-3B-3C-2D-2E-4G-2H4J-2N-3O-2P-2Q-2R-2S-2T-2U-2
~kira	B-3C-2D-3F1G-3J-2M-2P-2Q-2R-3S-2T-2U-2
~kiri	A-2B1C-2G1H-2M-2P-2S-2
~kirn	B-3C-2G-2H2M-2N-2Q-2S-2
~kit>	G2
~kita	E1F-2G-2Q-2S-3
~klai	M1
~knis	C-2F-3G-2I1J1L-2S-3T-2U-2
~know	A1C1D-2F-2G-4H-3I-2J-3K-3L-3M-3O-3P-3R-2U-4
~knya	B-2C-2E-2F1G-2H1I1J-2K-2M-2R-2S-3
~kode	A-2B-2C2D-2G-3H-2L-2M-2N-2R-2
~kok>	B-2C2E-2F-3G-4I-2J-3K-2L-2M-2O-2P-3R-3S-2T-2U-2
~komp	A-2C-2G-2I-2J-2M-2N2S-2T-2U-2
~kon>	A-2B1S1
~konf	C1
~kons	E-2F1G-2J-2
~kony	A-4B-4C-4E1F1G-4H-2I-2J-2K-2L-2M-3N1O1P-3Q-3R-2S-4T-2U-3
~kos>	A1C-2E-2F-2G-2H2M-2N-2R-2T-2U-2
~koso	C-3D-3E-2G-2K-2M-2N1P-3Q-2R-2S-3
~kota	A-3B-2E2F-2G-2H-2J-2K-2N-3O-2P-2R1S-2T-2U-2
~koto	N1T-2
~kout	A-2B-2D-2G-2H-2N-2P-2R2T-3U-3
~kred	S1
~ksim	A-2B-3C-2E-2H-3I-2J-2K-2N-2O-2P1Q-2S-3T-2
~ksud	A2B-2D-2N-2P-2R-2S-2U-2
~kulk	D-2G-2K1M-2O-2S-2T-2
~kum>	U1
~kun>	C-2K-2L-2N-3O-2Q1R-2S1T-2
~kup>	A-3C1D-3E-3F1I-2J-3K-3L-3M-3N-4O-2P-3Q-4R-6S-5T1U-3
~kura	A1C-4D-2E-2F-3G-2H-2I-2J-3K-2N2O-2P-3Q-2R-4S-4T-2U-3
~kuri	A-3B-2C2D-2E-5F-2G2I-3J-2K-2L-3M-2O-3P-3Q-3R-4S-2T-3U-3
~kurs	A-3B-2C-2D-2E-3F3G-2H-2I-2J-2L-2N-2O-2R-2S-2T-2U-2
~kus>	A-2B-3C-2D-2F2G-2H-2L-2M-2N-3O-2P-2R2S-2T-2U-2
~kut>	A-2C2E-2F-2G1H-2I-2M-2N-3S-2
~labl	A1B-3C-3D-2E-2F1H-3J-2K-2N-2P-2Q-2R-2
~laca	A-2C2F-2G-2J-2K-2M-2N-2O-2Q-2S-2T-2
~lace	D1G-4H-2J-2N-5P-2S-3U-2
~lagi	A1B-3C-2D-4E-2F-2G-3H-2I-4J-3K-2L1M-4N-3O-3T1
~lah>	A-2B-2C-4D-5E-4F-4G-4H-4I-2J-2L1M-2N1O-4P-5Q-6R-6T2U-6
~laik	U1
~laim	F-2M-2N3O-3P-3Q-2R-2S-2
~lain	A1B-3C-3D-2F-4H-3I-3J1K-2N2O-2P-3R-5S-6T-3U-4
~lalu	B1C-2D-2G-2H-2I-2J-2K-2L-2N2O-2P-2Q-2R-2S-2T-2U-2
~lam>	A-3B-2C-2E-3F-3H1I-3J-3K-2L-2M-2N-2O-2Q-3R-2T-2U1
~lama	A-4B-2D-4F-3G1H-3I-3J-2K-3O-3P-3Q-2R-4T-4
~lamb	P1
~lamu	U1
~lan>	A-4B-2D-2E2F-3G-4H-2I-3J-2K-2M1N2O-2P-2R-3T-2U-3
~lang	A-3B-3E-3F-4G-5H-3I-2J-4K-2L-3O1P-3R1T-4U-5
~lanj	A-3B-2D-2E-2F-2G-2J-2K-3M-2N1P-2Q-3S-3T-2
~lans	P1
~lapt	F-2I-2K1N-2
~las>	A-2C-3D-2G-2K-2L-2O1P-2R-2S-2T2U-2
~last	D2E-3F-2G-3H-2I-2J-2K-2M-2N-3O-2P-2Q-3R1S-4T-2U-2
~lat>	A-4B-4D-2E-3G-4H-5I-4J1K-4L-4M-3N2O-4P-5Q-5R-4T-4U-4
~late	A-4B-2C-2D2E-3F-4G-3I-3J1L-2M-2P-4Q-4U-4
~lati	F-2G-2I-2K1L1N-2
~lau>	A1C-3E-3F-2G1H1I-2K-2M-2N-6O-2Q-3R-3S-3T-3U-4
~lay>	B-3C-3D-4E-3F-3G-3H-3I-3J2K-3L-3M-3O-3P-3Q-3R-4S1T-3U-4
~laya	A-2C-4E-3F-3G1J-2L-3M-2N2P-3S-2
~lays	A1O-2S1
~lcd>	I1J-2N-2
~lcha	C-2F2G-2N-2Q-2S-2
~leak	C-3L-2M-2N2P-2R-2
~lean	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2N1O-2P1Q-3R-3S1T-2U-3
~leas	A-4B-3D-2E1F-3G-5H-2M-2N-6O1P-2Q-3R3S-4T-5U-2
~leav	A-2B-2D-2E-3G1H-3J-2K-2L-2M-3N-3O-2P-2Q-3R-2S1T-2U-2
~leba	A-3B-2C-3D1F-2G-2H-2I-2J-2N-2P-2S1
~lebi	B-2C-2D-2E-3F-3G-2I-2J1K-2L-2O-2P-3Q-2R-3T-3U-3
~lect	A-2B-4C-3D-2E-2F1G2I-2J-2K-2L-2N-3O-2P-3Q-3S-3T-3U-2
~led>	A-2F-2H-2I-2K-2L-3M1O-2P-2R-3S1
~leep	A-2B-2C-2D-2E-2F-2G-3H-3J-2K-2M-2O-2P1Q2R-2S-3T-2U-3
~left	A1B-3C1D-3E-4F-3G2H-2I-3J-3K-2L-3M-3O-2P-3Q-2R-3S-4T-3U-3
~leh>	A-3B-3C-3D-3E-3H-3I-4J-4K-2L-3M-3N-4O-4P3Q-3S-5T-3
~lek>	N1
~lem>	A-3B-2D-3E1G-3H-2I-2J-2K-2M-2O-2P-3Q-2R-2S-3T-2U-2
~leng	C-2E2G-2L-2M-2R-2S-2
~lepo	A-3B-2C-3D-3F-3G-3H-2I-3J-3K-2L-2M-3N2O1P-3Q-4R-3S-4T-3U-2
~ler>	A1B-3C-2D-2E-2F-3G1H-2I-2J-2K-2L-2M-3N-3O-3P1Q-3S1T-2U-3
~lerg	P1
~les>	A-4C-3D-4E-3F2G-3H-2I-3J-2K-2L-2M-3N2O1P-4Q-4S-4T-2U-3
~lesa	A-3C2E-2F-2G-2M-2N-3Q-2S1T-2U-2
~let>	B-2C-3E-2I-3J1K-3M-2N-2O1P-2Q-2R1S-4
~lete	A-2B-2C-2D-2F-2G-3H-2I-2J-3K2L-2M-3N1O-2P-3Q-3R-3T-3U-3
~lets	A-2C-2D-2E1G-3H-2N1O-2P-2Q-2S-2T-2U-2
~lewa	A-3B-3C1D-3E-3F-3H-2I-3K-3L-2N-3O-3P-3Q-3R1T-3U-3
~lian	B-3C-4D-3E1F-3H-2I-2J-3K-2L-2M-2N3O-2P-3Q-4R-4S-5T-4U-3
~liat	A2E-2F-3S-2U-2
~libu	G1
~lic>	A-2D1Q-2S-2
~lick	A-2B-2F2G-3H1L-2P-2S-2
~licy	M2N-2Q-2S-2U-2
~lida	A-2D1Q-2S-2
~lied	A-3C-2K-2N2S-2
~lier	B-2D-2F-2G-2I-3J1O-2R-2S1
~lies	B-2C-3E-2G2H-3I1J-2K-3N-2O-2P-2S-2U-2
~lift	A-2F1M-2U-2
~ligh	A-3B-3D-3E-3F-3G-2H-3I-2J1K-4L-3M-3N-3O-3P-3Q-3R-3S2T-3U-3
~lih>	F-2G1H-2J1K-2L1M-2N-3Q-2S-2
~liin	B-2C-2D-2M1N-3R2S-4T-2U-3
~lik>	A-2B-2C-3E-3F-2G-3H-3I-2J-2K-2L2M2N-4P-2Q-2R-2S-2T-2U-2
~lika	C-2D-3E-2F-2G-2H-2M3Q-2R-2
~like	A-2K-2L-3N1R1S-2
~lin>	B-2C-3D-2F-3G-2I1J-2L-2N2O1Q-2R-2S-2U-2
~line	C-3D-3E-3F1H-2I-3J-2L-2M-2N-4O2P-3R-2T-2U-3
~ling	A-2C-2D-2E1F-2M-3N1O-2Q-2R-4
~link	A-2B-2D-2E1F-2G-2H-3I-2J-2K-2L-2M-2N-3O-2P-2Q-2R2S-3T-2U-2
~lion	A-2B2G-2H-2M-2P-2R-2S-2
~lish	C-2D-2E-2F-2J-2M-2N-2O-2Q1R-2S-2T-2U-2
~list	A-2B1C-3D-3F-2G-2H-3J-2L-3M-2N-3O-3P-2R-2U-2
~lita	E-2F1N1T-2
~lite	A2D-2N-2P-2Q-3S-2T-2U-2
~liti	F1
~lity	I-2N1S-2
~live	A-3B-3D-2F-2G2H-2I-2J-2M-2O1Q-3S-2T-2U-2
~lkan	A-3B-3C-4D-3E-3F-3G-3H-3I-3J-3K-3L-2M-3N-4P-3Q2R-3S-3T-3U-3
~lkas	D-2G-2K1M-2O-2S-2T-2
~llat	G-2K1
~llec	A-2B-3C-3D-2E-2F1G2I-2J-2K-2L-2M-2N-2O-2P-3Q-3S-3T-3U-2
~lled	A-2C1I-2L-3M1O-2S-2
~ller	A1B-2C-2D-2E-2F-2G-2I-2N-2P1Q-2T-2U-2
~llin	F-2M-2N1
~llio	A-2B2G-2H-2M-2P-2R-2S-2
~llo>	E-2G-2L-2N-2P-2Q-2R-2T-2U2
~llow	A-2B-3D-3E-3F-3G1H-3I-2J-2K-3M-2N-3O-2P-3Q-3R-3S1T-2U-3
~lls>	A-2B-2C-2D-2E-2F-2G-2I-2J-2K-2L-2M-2N-2O-2P2Q-2R-2T-2U-3
~lly>	B-2C-2E-2F-3G1H-2I1J-2K-2L1M-3O-2P-3R-3S-4T-2U-4
~lnya	A-3D1F-3G-2H-2I-2P-2Q-3R-2S-3
~loca	A1B-2D-3E2F-2G-3H-3I-2J-2K-3L-3M-2N-2O-3P-2Q-3R-2S-4T-3U-3
~logi	Q-3S2
~loka	A-2C-2E2S-2
~long	A-4B-3C2D-2E-3F-2G-2H-2I-3L1N-2P-3Q-3S-2T-3
~lood	D-2E-2F-2N-2P2S-2
~look	A3B-4C-2D-2E-2G-4H-2J-3K-2L-3M-4O-3P-4Q-3R-4S-4T-2U-3
~lose	A-2C-4D2E2F-2G-3H-2J-2K-2L-2P-2Q-3R-2S-3T-3U-2
~losi	A-2B-2C-3D2E-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-3Q-3R-2S-3T-2U-2
~lost	A-2B-2C1D-2F-2G-3H-3I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S1T-2U-2
~lot>	I1K1L-2O-2R-2S-2
~lots	D-2F-2G1U-2
~lous	N2O-2Q-2S-3T-2U-2
~love	B-2C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N-3O-3P-2Q-3R-3S2U-3
~low>	A-3B1C1D-3E-3F-3G-3H-3I-2J-3K-2M-2P-2Q-3R-2T-2U-3
~lowe	A-2B-3C-3D-3E-3F-3G1H-3I-2J-2K-3L-3M-2N-2O-3P2Q-3R-3S-3T-3U-3
~lowo	D-3F-2N-2Q-2S2
~lpfu	C-2N1O-3Q-2
~lpon	C-2E-2G1J-2N-2O2Q-2R-2S-2T-2U-2
~lrea	C2F-2G-3H-2J-2P-2S-2T-2
~lrig	A-2B-2C-2Q-2R-2S-2T2U-2
~lse>	C-3E-3F-2H-2I-3J-3K1L-2O-3Q1R-3S-2U-3
~ltas	A-2E-2F1G-2J-2K-2Q-2R-2
~ltat	C-2K2N-2
~lty>	A-2C-2E-2F-2L1M2N-3P-2Q-2
~luar	A-3C1D-2E1G-2H-2L-2M-3P-2R-2S-2T-2
~lude	A-2B2C-2D-2E-2F-2G-2H1I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
~luka	A-2B-2C-2E-2F-3G-2H-2I-2J-2K-2L-2M-2N-2P2Q-2R-2S-2T-2U-2
~lum>	C3F-3G-2H-2I-3J-3K-3N-5O-2Q-3R-3T-4U-3
~lusa	I1K-2
~ma k	A-2C-2D-2G-3N-2Q-2T2
~maan	C-2K-2L2N-2S-2T-2U-2
~mach	I-3N-2P2S-2U-2
~maci	A-2D-2F2J-2
~made	B-2C-2D-3E-2F-2H-2I-3J-3M-2N1O-2P-2S-2T-2U-2
~mah>	C-2F-2G1I1J-2S-2
~maha	H1N-2S-2
~mail	C-3Q-2R-2T-2
~maju	J2
~maka	A-3B-2C-3D-3E-2F-2G-2H-2K-3L-2M-2N-3O-2P2Q-3R-2S2T-3U-2
~make	A-5B-5E-4F-3G-4H-3I1J1K-2L-4M-4N-3O-4P-2Q-4T-5U-5
~maki	C-2G-2H-2I1J-2P-2S-3
~maks	A1B-3C-2D-2E-2F-2H-3I-2J-2K-2L-2N-2O-2P1Q-2R-2S-3T-2U-2
~mal>	A-2B-3D-3F-2G-2H1I-2J-2L-2N-2P2Q-2R-3S-3
~mala	A-2B-2C-2D1E-3F-3H1I-3J-3L-2Q-3T-2
~male	D-2J1N1Q-2R-2S-2U-2
~mall	B-2C-2D-3E3F-2H-3I-2J-2K-2L-2M-2N-3O-2P-3Q-3R-2S-4T-2U-3
~man>	B-2C-4D-4E-3F-4G2H-2I-3L-2M-3N-2Q1R-3S-5T-3U-4
~mana	B-2C1D-2E2G-4H-2I-3J-3K-2L-4N-3Q-2R-3T-3U-3
~mann	C-2G1Q-2
~mant	A-3B-3C-3D-3E-3F-3G-3H-3I-3J-3K-3L-3M-3N-3O-3P-4Q-4R-4S2T2U-4
~manu	G-2I-2N-3O2R-2S-2T-2U-3
~many	B-3D-4F-3H-3I-2J-2K-2L-2M-2N-3O-3P1R-3S-2U-4
~map>	E1O-2R-2
~maps	A-3B-3C1D-2E2F-3G-3H-3I-2J-2K-2L-3M-3N-3O-3P-3Q-3R-3S-4T-3U-3
~mare	A-2B-2C1E-2F-2G-2H-2J-2K-2L-2M-2O-2P-2Q-2R-2S-2T-2
~mari	C2D-2E-2G-2I-2J-2K-2L-2M-2R-2S-4T-2
~mas>	A-2B-3C1D-2E-2G-2I-2J-3K-2L-2M-2N-3O-2P-2Q-2R-2S2T-2U-2
~masa	N1
~masi	A3B-2C1D2E-3F-3G-2H-2I-2J-3K-2N-4O-2P-3Q-2R-3S-5T-3U-2
~masu	A2C-4E1F-3H-3I-3J-2K-3L-3N-2O-3P-3Q-3R2S-4T-4U-3
~mat>	A-4B-2E1F-2I-2K-2L-2M-2N1O-2P-2Q-2R-3S-4T-2
~matc	F-2H-2N1Q-2
~mate	A-2B-2D-2E-2F-2G-3H-2I-3J-3K-2L-3M-2N-3O1P-2R-3U-3
~mati	A-2E-2K-2M1N-2O-3P-2Q2R-2T-2U-3
~matn	C-2E1L1N-2
~mau>	A-3C-3D-2E-2F-3G-2I1J-2K-3N-3Q-3S-2
~may>	N-2Q-2R-2S-2T-2U1
~mbah	A-2B-3D-2G-4H2J-2L-2M-2O-2P-3R1S-2T-2U-2
~mbal	C-2D-2F-2G-2H-2M2N1R-2S-4
~mban	A-2B-3C-3D-3E-3F-2G-3H-3I-2J-3K-2L-2M-3N-3O-3P-3Q-3R-3S3T-3U-3
~mbat	L1
~mbay	A-2B-2G-2H-2L-2M-3N-3R1S-2
~mbel	A1B1C-3F-2G-2H1K-2M-2N-2S-2
~mber	A-2B-3D-2F-3G-3I-2M-3N-2P-2Q-2R-2S2U-2
~mbil	A-3B-2D-2E-3F-2G1I-2J-2K-2L-2M-2N-4O-3P-3Q-3R2S-3T-2U-2
~mbuh	K1
~mbun	F-2G-2N-2O2Q-2
~mean	A1D-3E-3F-2G-3H-3J-2K-3L-3M-3N-2O-2P-3Q-2R-3S2T-2U-2
~mebo	C-2G-2K-2L-2O1U-3
~meda	A-2C-2F1J-2M-2N-2R-2S-2U-2
~mela	A-2D-2E-2H-3I-3J-3K-2M-2N-3O-2R-2S1T-2U-2
~memb	C-2E-2F-2G-3I-2M-3N-2P-2Q-2R-3S2
~men>	A1E-2F-2H-3J-2M-3N1
~mend	A-2B-2C-2D-2E-2F-2G-3H-2K-2N-2O-2Q-3R-3S1U-2
~meni	A-2C1D-2E-3F1G-3I-3K-3L-2M-2N-3P-2Q-2R-3S-4T-3U-2
~ment	C1E-2F-4G-3H-2I1L-2N-3O-2P-2R-2S1
~menu	A-2B-3D-3E-3F-2G-3H-3I-2J-3K-2L-2M-3N-2O-3P-3Q1R-3S1T-3U-3
~meny	A-2F1
~meon	A-3I2J-3L-2M-2N-3O-2Q-3R-4T-2U-2
~mer>	A-2C-3E-2F-2G-2I-2M-4N2O2P-2Q-3R-2S-4T-2U-3
~meri	G-2H-2P1R-2
~mers	A-3B-2C-2D1E-2G-3H-2J-2K-2L-2M-2O-2P-2Q-2R-2S-2T-3U-3
~mes>	A-2B-2C-2D1E-2H-2J-2K-2L-2M-2N-2O-2Q-2R-2T-2U-2
~mess	E-2G-2H-2P-2S1U-2
~met>	U1
~meth	A1C-2E-2F-2H-2K-2L-3O-2P-2Q-3T-2
~mewh	A-2D-2E-2F2G-3H-2
~mil>	P1
~mill	A-2B2G-2H-2M-2P-2R-2S-2
~min>	A-2B-2D-3E-4F-3H-3I-3J-4L-2M-3N-5O-3P-4R-5U5
~mind	A-3C-2E-2F-2J-2L2M-2N-3O-3P-2Q-2
~ming	A-3F-2G-3K-3L-2N-4P-2Q-2S-4T-2U-2
~mini	H1
~mint	A-4B-3D-2F-3G-2H-3I-3K-3L-3M1P-2Q-2S1T-3U-5
~minu	A-4B-3C1D-4E-3G-2H-3I-3J-3K-2L-2M-3N-2O-3P3Q-4R-3S-6T-4
~mis>	J2K-2
~misi	A-2B-2C-2D-2E-2H-2N-2P-2R-2S-3T-3U3
~miss	A-2B-2C-3E-2L-2M1N2Q-2R-2S-2U-2
~mist	C-2F-2G-2K1L1M-2N-2P-2R-2
~mmen	G-2H-2P1Q-2S1
~mnya	A-3B-3E-2F-2G1H-3I-3K-2L-2M-3N-2O-2P1Q-3R-2S-4T-3U-3
~moho	A-2C1D1E-2F-3G-3H-2I-2K-2M-2N-2P-2Q-3R-3S-3T-3U-2
~mond	D1J1N-2
~mone	A-2C-3D-2E-2G-2H-3I-2J-2K-2L-3M2N2O-3P-3Q-3R-3S-4T-3U-4
~mong	I-2N-2O1R-2
~moni	B-2C-2D-3E2F-3G-2H-2I-2J-3K-2M-2N-2O-2P-3Q-2R-2S-3U-2
~mont	A-3B2C-2D-2E-2F-2G-3H-3I-2J-2K-2L-2M-2O-2P2Q-2R-2S-3T-2U-2
~mor>	B-4D-3E-2F-3G-4H-2I-4J-3K2M-2P-3Q-2R-4U-4
~more	C-2D-3E-2F-2G-3K-2M-2N-2O-3P-3Q-3R1S-4U-4
~morn	A-2N-3R-2S-2U1
~morr	A-3C-4G-2H-2K2L-3N-2S-3
~moto	E-2F1G1N-2P-2S-2
~move	A-2G-2L1M-2N-3R-2S-3
~movi	C1E-2I-2O-2P-2Q-2R-2T-2U-2
~mpah	N1
~mpai	A-5B-2D1E-2F-2G2H-3I-3J-3L-2O-2P-4R-2S-4U-3
~mpan	A-3B-2C-3D-2E-3F-2G-2H-2I-2J-2K-2L-2M-2N-3O-2P-4Q1R1S-2T-3U1
~mpat	A-5B-3C-2D-3F3H-3I-2J-3N-3O-3P-4Q-3R-4S-4T-3U-4
~mpen	A-2B-2C3D-4E-3F-2H-3I-2J-3K-2M-3N-3O-2P-3Q-3S-4T-3U-3
~mper	C-2D-2E1G-2L-2N-3O-2P1Q-2S-2U-2
~mpla	A-2C-3G-3I-3J-2L-2M-2N3O-2P-2R-3S-4U-2
~mple	N1R-2
~mpty	A-2C-2F-2J-2K-2L-2M-2N2O-2R-2S-2T-2U-2
~mput	O-2R1
~mrt>	A-2B-3C-3D-3E3F-2G-3H-2I-2J-3K-3L-3M-2N-3O-2P-2Q-3R-3S-3T-2U-3
~mua>	A-2B-3C-3D-2F1G-2I-2J-2K-2L-2N1P-3R-2S-2T-3
~mual	C-2N-2P1S-2U1
~much	A-3B4C-5D-2E-3G-4H1I-2J-2L-2M-2N-3O-2P-3Q-2R-5S-5U-4
~mulu	A-3B-2C1D-3E-3F-2G-3H-3I-2J-3K-3L-3M-3O-2P-3Q-3R-3S1T-3U-3
~mum>	F1
~mund	J1
~mura	B1E-2H-2S-2
~mush	A-2E-2F2N1S-2
~nage	D-2G-2K-2O1Q-2U-2
~naik	A-2C-2E1H-2N-2R-2S-3
~nakn	P1
~nal>	A-4C-3D1E-3F-3G-2H-3I-2J-2K-3L-3M-3N3O-3P-3Q-3R-2S-4T-4U-4
~nama	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q3R-2S-3T-2U-2
~name	A-2D-2E-3F-2G-2L-2M-2O-2P-2Q2T-2
~nan>	A-2B-2F-3H-2P-2R2S-3T-2U-2
~nang	B-2C-2D-2E-2G-2O1P-2Q-3S2U-2
~nann	C-2G-2K-2L1M-2N1Q-2R-2
~nant	A-2C-2D-2E-2G-3H-2J-2K-2L-2M-2N-2Q-2S-3T1U-2
~nany	A-2C1N-2S-2T-2U1
~napa	B-2D-2E-2F-2G-2H-3I-2J-2K-2L-2M-2N-3P3Q-3T-2U-2
~nar>	A-4B-2C-2D-3F-5G-2H-2M-2N-3O-2P-2Q4T-2
~nce>	A-3B-2F-4H-2K-2L-2M-2O-2P1Q-3R-3S-2U-3
~ncet	A-2K-2L2M1N-3P-2R-2
~nch>	C-2D1E-2F-2G-2I-2J-2N-2O-2P-2Q-2R2S-3T1
~nche	A1B-3C-3F1G-3H-2I-3J-3K-3L-2M-3N-3O-3P-3Q-2R-2S-4T-3U-3
~nci>	A1B-2C-2D1E-3F-3N-2O-2Q-2S-2
~nclu	A-2B2C-2D-2E-2F-2G-2H1I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-2S-3T-2U-2
~ncom	C-2N1Q-2R-2
~nda>	A-2B-2C-3D-2E-2F-2G-3H-3K-2L1M-3O-3P-3Q1R-3S-3T-2U-2
~ndah	J1N-2Q-2
~ndak	A-2B-2C-2D-2G-2H-2I-2J-2K-2L-2N3O-2P-2Q-2R-2S-2T-2U-3
~nday	A-2E-2F-2J2K-3N-3R-2S-2
~nder	E-2F-2G-2H-2I-2J-2L-2N-2P-2Q1R-3S-3T-2U-3
~ndin	C2G-2H-2J-2K1M-2N-4Q-2R-3S-2T-2U-2
~ndir	A-2B-2C-3D-2E-2F-3G2H1M-2O-2P-2Q-2R-3S-3T-2
~ndly	D-2F1L1N-2Q-2
~ndo>	K1L1M-2
~ndon	A-2B-2C-2D-2E-3F-2G-3I-2M-2N-2O-2P-2Q1R-2S2T-2U-2
~ndow	A-2B1C-2F-2G1H-2N-2P-2R-2
~nds>	A-3B-3C-3D-3E-3F-4G2H-3I-3J-3K-3L-3N-3O-3P-3Q-3R-3S-3T1U-4
~ndun	A-3B-2C-2D-2E3F-2H-3I-2M-2N-3O-3P-2Q-3R-2S-3T-2U-3
~ndur	I-2J2R-2
~near	A2B-2E2F-2G-4H-2O-2Q-3R-3S-4T-2U-2
~nect	O2
~ned>	F-2G-2H-2I-2J-2K-3L-2Q-2R-2S1T-2U-2
~need	C-2D-2F-2H-2I1M-2N-6P-2R-4S-2
~neig	G1
~ner>	A-3B-3C-3D-3E-3F1H-3I-3J-2K1L-2M-3N-2O-4P-4Q1R-3S-4T-3U-5
~nera	A1I-3K-2N-2Q1U-2
~neri	C-2D1F1G-2I1N-2O-2Q-2S-2
~nes>	A1B-2C-2D-2E-3F-2G-2H-2I-2J-3K-2L-2O-2P-2R1S-3T-2U-2
~nesd	C-2D-2I-2J2K-2O-2P-2S-2
~nesi	O-2Q1S1
~neve	A-3B-2D-3E-3F-2G-2H-2I-2J-2K-3M-3N2O-2P-2Q-3R-3T-3U-3
~new>	C-2D-2F-3G-2H-2I-3J1K-2L-2M1O-2P-3Q-2R-3T-2U-2
~news	A-2B-2C2D-2E-2G-2I-2J-2N-2O-2P-2Q-2
~next	C-4D-3F-2G1H-4K-2L-2M-3N-3P-4Q-2T-2U-2
~ney>	A-2C-3D-2E-2G-2H-3I-2J-2K-2L-3M2N2O-3P-3Q-3R-3S-4T-3U-4
~nfir	C3E-2G-2K-2L-2M-2N-3O-2P-2Q-2R-3S-3T-2U-2
~nfo>	G-2H1
~nfon	C1J-2L-2N-2R-3T2
~nfor	A-2B1C-3E-2F-2H-2J-2N-3O-2Q1S-2U-2
~ngah	B-2D1E-2F-2G-3H-2I-3J-3K-3L-2M-2N-2O-2P-3Q-2R-3T-3U-3
~ngan	A-5C-3D-2E-3F-3H-2I-3J1K-2L-2M-2R-2U-5
~nge>	A-3B-3C-3D-2E-3F-2G-3H-2J-2K-2L-3M1N-2O-2P-3T-2U-2
~nged	A-2C-2D-2E-2F-2J-2L2M-2O-2S-2
~ngem	M1
~ngen	A-3C-3D-2E-2F-2G-3H-3J-3K-2L-2M-2N-2O-2P-3Q-3R-2S3T-3U-3
~nger	C-2E-2G-2I-2J-2L1M-3N-2O-2P2R-2S-3U-2
~nget	A-2B-2C-3D-3E-2F-2G-3H-2I-2J-2K-2L-2M-2N2O-2Q-3R-2S-4T1U-3
~ngga	B-4C-5D-2E-4F-4G-3H-3J2K-2L-3M-4N1P1Q-4R-4S-2T-4U-3
~nggi	F-2I2J-2Q-2
~nggu	A-2C1I1J-2K-3Q-3S-4T-2U-2
~ngi>	A-2E-2F-2G-2I-2J-2M-2N-2O2P-2Q-3R-3S-3U-2
~ngin	G-2I1S-3U-3
~ngir	A-2C-3D-3E-3F-3G2H-2I-2J-2K-2L-2M-3O-2P-3Q-2R-2S-3T-2U-2
~ngka	A-4B-2C-3D-3F-3G2H-2I-2J-2K-2M-2O2P-2Q-3R-3S-3T-2U-2
~ngki	A-3B-3C-2D-2E-4F-3G-2H5N-3O-2P-2Q-3R-2S-3T-2U-2
~ngko	C-2E1G-3H1M-2N-2
~ngku	A-3B-2D-2E-3F1G-3H-2L-2M-2N-2O-2P-2R3S-3T-2U-2
~ngli	C-2D-2E-2F-2J-2M-2N-2O-2Q1R-2S-2T-2U-2
~ngny	A1B-3D-4F-5G-5H-3I-2J-4K-3L-2O-2Q-5R1S-5T-3U-4
~ngob	B-2E-2G-2H-2I-2J-2K-2N-2O-3P-2Q-2R-2S2T-2U-2
~ngom	I-2N-2O1R-2
~ngs>	A-3B-2D-2E-2F-2G-3H-2I-3J-2K-2L-3M-2N1O-3P-3R-2S-3T1U-3
~ngsi	E-2O-2P-2Q2S-2
~ngsu	A-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-3O1P-2Q-3R2S-3T-2U-4
~ngua	C-2D-2E-2F-2G-2H-2J-2M-2N-2O-3Q2R-2S-2T-2U-2
~nice	A-2B-2C-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-3R-3S-2T1U1
~nici	A-2C-2E-2G-2K1N1O-2S-2T-2
~nigh	C-4D2E-4F-4G1H1I-2J-4M-3N-3O-2P-2Q-2S-3T-3
~nih>	B-5C1D-4E-4F-5G-5H-4J-2K-3L-3M-4O-2P-4Q-3T-6
~nima	G-2H1
~nin>	A-2C-3E-2F-2G-4H-3K-3L-2M-2N1S1T-2U-2
~ning	A-4C-4D1E-2F-3G-2H-3I-2K-3L-2N1O-2Q-3R-4S-2T-3U1
~nipu	B-2C-2D-2E-2H-2J-2M-2N1P-2Q1R-2S-2T-2U-2
~nisi	C-2F-3G-2I1J1L-2S-3T-2U-2
~nit>	A-4D-2E-2G-3K-3L-2N-4P-2Q-2R1S-4T-4U-2
~niti	G1S1
~nja>	A-2C-2G-2H1N1Q-2S-2
~njan	A-2B-3C-2E-2F-2G-3H-2I-2J-2K-2L-2M-2O-2P-2Q-2R2S-3T-2U-2
~nji>	C-2K1
~njin	A-2B-2C1D-3E-2F-2G-2H-3I-3J-2L-2M-2N-3O-2P-3Q-3R-2S-3T-2U2
~njut	A-2B-2C1D-2F-2G-2H-2I-2J-2K-2M-2N1O-2P-2Q-2S-2T-2U-2
~nkan	N-2R2S-2U-2
~nlin	D-2E-3F1N-2O1Q-2R-2S-2U-2
~nly>	A-2B-2C-2E-2F1G-2I-2J-2K-2L-2N1P-3Q-2R-3S-3
~nnec	O2
~nnin	J1
~nnya	A-2B-2C-3D-2E-2H-3I-3K-3M-3N4O-5P-2S-4T-3U-4
~nobo	A-2B-2C1D-2E-2G-3H-3I-2J-3K1L-2M-2O-3P-2Q-3R-3S-4T-3U-4
~nois	A-2C-2G-2H-2I1L-2M-2P-2S-3
~nomo	B-4D-3E-2F-3G-4H-2I-4J-3K2M-2P-3Q-2R-5U-4
~noon	A-3C1D-2E-3F-2H-2I-2L-2N-3O-2P-3S-2T-3
~nore	N1O-2
~norm	A-2D-3E-2F-2G1I-2J-2K-2L-3M-2N-2P1Q-2R-2S-3T-2
~not>	A-3B-4C1D-4E-2F-4G-3H-2I-2K1M-3N1O-2P-3Q-4R-4T-5U-3
~note	A-2B-2C-3D-2E-2F-2G-3I-2J-2K-2L-2M-2N-2O-2P-3Q1R-3S-4T1U-2
~noth	A-2B-2C1G-2K-2L-3N1Q-2R-3S-3U-2
~noug	A2B-4C-3D-4E-3F1G-4H-4I-2J-3K-3L-2M-4N-3O-3P-4Q-4R1S-3T-3U-4
~now>	A1F-4H-3I-3J-4L-2M-4N-3P-4T2U-4
~nsfe	A-2B-2D-2E-3F-3G-3H-3I-2K-3L-2M-2N-3O1P-2Q-3T-2U-2
~nsi>	F-2M2N-2Q-3S-2
~nsid	A-3B-2C-2D-2F1G-3H-3I1J-2K-4L-2M-3O-3P-3Q-3R-3S-3T-2U-3
~nsiv	B2C-2D-2E-2G-2H1J-2M-2N-2P-2S-2T-2
~nsta	B-3D-3E-3F-4G1N-3O-2P-2Q-3R-3S2U-2
~nste	C-2D-2E-2H-2K-2L-2N-2P-2Q-2S-2T-2U-2
~nsub	R-2S1
~nsul	F1G-2J-3K1N-2
~nsum	C-2E-2F-2G-2H-2J-2K-2L-2M-3N3O-4Q-2R-2S-3T-2U-2
~nswe	A-3B-3C-3D-2E-3F-2G-3H-2I-2J-2K-2L-2M-2O1P-3R-3S-4T1U-4
~nta>	A-4B-3D-2F-3G-2H-3I-3K-3L-3M1P-2Q-2S1T-3U-5
~ntac	E1F-2G-2I-2N-3O1P-2Q-3R-2S-3
~ntak	N1
~ntap	A-2B-2C-2D-2E-2F-2H-2J-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-2
~ntar	A-2B-2D-2E-3I-2K-2M-2N1P-2Q-2R-3S-5T-2U-2
~nted	N2
~nter	A-4B-3E-3G1H-2I-3J-2K-2P-2Q-3T-2U-4
~nth>	A-3B2C-2D-2E-2F-2G-3H-3I-2J-2K-2L-2M-2O-2P2Q-2R-2S-3T-2U-2
~nti>	A-2B-2C-3D-4E-3F-3G-4J4L-4M1N-4O-2P-2Q-4U-3
~ntil	C1G-3
~ntme	E-2F-2I2J1L-2R-3S-4
~nto>	D-2E-2F-2G-2J-2S2U-2
~ntor	G3
~ntri	J-2K-2N1
~ntro	A-2B-2C-2D-3E-2F-2G-2H-2I-3J1K-3L-2M-2N-2O-2P-2Q2R-2S-3T-3U-3
~nts>	A-2B-2D-2E-2F-3H-2N-3R-3S2
~ntu>	A-3B-2C-2D-2E-2G-2H-2I-2J-2K-2L-2M-2N-4O1P-2R-3S-4T2
~ntua	A-2B-3D-3E-3F-2G-2H-3I-3J-3K-3L-2M-2N-3O-3P-3Q2R-3S-4T-4
~ntui	A-2B-3C-3D-2E-3F-2G-2H-3I-3J-3K-3L-3M-2N-3O-3P-3Q-4R-3S2T-3U1
~ntuk	A-2C-4D-2E-2H-2K-2L-2M-2N-4O-2P1Q1S-2T-3U-3
~ntun	A-2C-2J-2K-2L-2M-2N1O-2Q-2R-2S1U-2
~nty>	A-2B-2E-2H-2J-2M2O-2S-2
~num>	A-2D-2F-2G-2J-2N-2P3Q-2R-2S-3U-2
~numb	A-2B-3D-2E1F-3G-3H-2I-2L-2M-2N-2P-3R-2U-2
~nung	A-2B-2C1D-2E-2G1H-2I-2J-2M-2N-2P-2S-2T-2U-2
~nusi	G-2I-2N-3O2R-2S-2T-2U-3
~nute	A-4B-3C2D-2E-3H-2I-3J-2K-2L-2M-3N-2O-3P-3Q-3R-3S-4T-3U2
~nvoi	B-2C-2G-2H-2L-2M-2N-2P-2Q-2R1S1
~nya>	A-3B-3C2D-3E1F-2G-3H-2I-5J1K-2L-3M-2N4O-4R-3S-6T-4U-2
~nyak	C1E-2I-2M-3N2P-2R-2S-2U-3
~nyal	A-2K1R-2S-2T-2
~nyam	A-2B-2C2D-2E-2F-2G1H-2J-2K-2M-2N-3O-2S-2T-2U-2
~nyar	A2N-2
~nyas	C2E-3G-2M-2S-2
~nyat	C-2D-2E-2K-2L1N1
~nybo	B-3C-2D-2E-3F-2G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T-3U2
~nyok	C-3D-2G-2I-2J-2K-2L-2M-2N3O-2Q-2S-2T-2U-2
~nyon	B-2C-2D1E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O1P-3Q-3R-2S-3T-2U1
~nyth	A-2B1C-3F-3G-4I-2K-2L-3M-2N-3O-2P-3Q1R-3S-3T-3U-4
~nyus	A-2C2F1N-2
~nywh	A1C1F-2
~oat>	P1
~obat	P2
~obod	A-2B-2C1D-2E-2G-3H-3I-2J-3K1L-2M-2O-3P-2Q-3R-3S-4T-3U-4
~obro	B-2E-2F-2G-2H-2I-2J-2K-2N-2O-3P-2Q-2R-2S2T-2U-2
~ocat	B-2D-3E3F-3G-3H-3I-2J-2K-3L-3M-2N-2O-3P-2Q-3R-3S-4T-3U-3
~ocer	A-2C1E-2F-2G1I-2L-2O-2S-2
~oces	A-3B-3C1E-2F-2G-2H-2I-2J-2K-2N-2O-2P-2Q-2R1S-2T-2U-2
~ock>	A1B-3C-3D-3E-3F-3G-3H-3I-3J-3K-4L-4M-4N-4O-3P-3Q-4R-4S-4T-4U2
~ocok	M1
~ocor	C-2D-2E-2M-3N2P-2S-2
~oday	A1C1E-2F-2G-2H-2I-2M-2N-3O-2P-2R-2
~ode>	A-2B-2C2D-2F-2G-3H-2I-2L-2M-2N-3O-2P-2R-3S2T-2U-2
~ods>	G1S1
~oduc	A-3B-2C-2D-3E-3F-3G-3H-2I-2J-3K-3L1M1O-2P-2Q1R-3T-2U-3
~ody>	B-3D-3E-3F-3G-4H-3J-3L-3M-3P-3Q-4R-4S-5T-4U2
~oes>	A-2B1C-3E-3I-3J-2K-2N-5O-2Q-3R-4T-3U-3
~off>	A-3B-2C-4D-3H-3I-2J-3K1L-3M-4O-3P-2Q-3R-3S1T-3U-3
~offe	A-3C-2D-3E-3F3H-3K-2L-2M-2N-2O-3S-3U-2
~offi	C-2E-2N-2Q2S-2
~ogin	C-2N-2P-2Q-3S2
~ogra	H-2S1
~ohon	A-2D1E-2F-3G-3H-3I-2K-2M-2P-2Q-3R-3S-4T-2U-2
~oice	A-2B-2C-3D-2E-3F-3G-4H-2I-2J-3K-2L-2M-3N-3O-2P-4Q1T-2U-2
~oile	A-2C-2D-2G-2N2
~oin>	B-3C-2E-3F-2G-2H-3I-3J-3K-2L-2M-2N-3O-3P-2Q-3R-3S4T-3U-3
~oing	D-2E-3F-2G-3H-3J-2L-2M-2N-3O-2P-3Q-3S-4T-2U1
~oint	E-2F-3I2L-2R-3
~oise	A-2C-2G-2H-2I1L-2M-2P-2S-3
~ojek	C-3E-2F-2H-3I-2J-3L-2M-2N-2O-2P-2R-3S2U-2
~okan	E1
~okas	A-2C-2E2S-2
~okay	A-3B-2C-2D-2E-2F-2G-2H-2I-3J-2K-2L-2M-2N-2O-2Q-2R1S-3T1U-2
~oke>	A-4B-4C-4D-3E-3F-3G-3H-3I-4J-4K-4L-3M-4O-3P-4Q-4T4U-5
~oked	A-2I2J-2L-2N-2S-2
~oken	M-2N1
~okin	B-2C-3D-2E-2G-3H-2J1K1L-3M-2N-2O-2P-2Q-2S-4T-2U-2
~okon	A-4B-4C-4E1F1G-4H-2I-2J-2K-2L-2M-3N1O1P-3Q-3R-2S-4T-2U-3
~oks>	A-2D-2G-2H-2I-3J-2K-2L-3M-3N1O-2Q-2R-2S-2T-2U-2
~ola>	A-2D-2E-2F1J-3K-2S1
~old>	A1B-4C-2D-4E-5F-3G-2H-2I-2J-3K-2L-3M-3N2O-3P1R1S-5T-3U-4
~ole>	K-2L2
~oleh	A-3B-3C-3D-3E-3H-2I-4J-4K-2L-3M-3N-4O-4P3Q-4S-5T-3
~olic	M2N-2Q-2S-2U-2
~olid	A-2D1Q-2S-2
~oll>	A-2G-3N-2R-3
~olla	A-2B-3C-3D-3E-3F-2G-4H-3I-3J-3K-3L-2M-3N-2O-3P-3Q-2R-3S4T-3U-3
~olle	A-3B-4C-3D-3E-3F1G1I-3J-3K-2L-2M-2N-4O1P-2Q-4S-5T-3U-4
~olon	A-2B-2I-3M-2P-2Q-3S-4T-2
~omac	C-2N-2O-2P2S-2
~omat	A-2B-2C-2F-2K-2M-2N-2O1P-2S-2T-2
~ome>	B-5C-5E-5F-2G1H-5K2L-3M-4N-5O-5P-4R-2S-3U-2
~omeb	C-2G-2K-2L-2O1U-3
~omen	A1B-2D-2E-2F-2G-2H-2J-2Q-2R-2S1
~omeo	A-3I2J-3L-2M-2N-3O-2Q-3R-4T-2U-2
~omer	A-3B-2C-3D1E-3G-2I-2O2Q-3R-2S-3T-2U-3
~omet	A1B-2C-2E-3F-2G-2H-2K-2L-2Q-2S-3T-2U1
~omew	A-2D-2E-2F2G-3H-2
~omin	A-3B-3C2D-3F-3G-3H-2I-3K-3L-3M-3N-3O-2P-3Q-3S-4T-3U-2
~omme	G-2H-2P1Q-2S1
~omo>	C-2N1Q-2U-2
~omon	I-2N-2O1R-2
~omor	B-3D-2E-2F-3G-3H-2I-2K2L-2M-2N-2P-2Q-2R-3U-4
~ompa	A-2D-2E-2K-2N-2O-2P-3Q2R-2S-2T-2U-2
~ompl	A-2C-3G-3I-2J-2L-2M-3N3O-2P-2R-3S-4U-2
~onal	A-3B-3C-3D2E-3F-3G1H-3I-2J-2K-2L-2M-3O-3P-3Q-4R-2T-3U-3
~onda	D1J1N-2
~one>	A-2B-3C-3D-2F-2G-3H-3J-4L-2N-2O-2P-3Q-4R5S-3T-2U-3
~ones	A1B-2C-2D-2E-3F-2G-2I-2J-3K-2L-2O-3P-2Q1U-2
~oney	A-2C-3D-2E-2G-2H-3I-2J-2K-2L-3M2N2O-3P-3Q-3R-3S-4T-3U-4
~onfi	C3E-2G-2K-2L-2M-2N-3O-2P-2Q-2R-3S-3T-2U-2
~ong>	A-6D-3F-4G-5H-3I-2J1K-4L-2M-2P-5Q-3S3T-6
~onga	B-2D-3F-2H1N1O-2P-2Q-2R-2S1T-2U-2
~onge	C-2K1L2M-2N-2P-2R-2U-2
~ongk	A-3B-3C-3D-2E-4F-3G-3H5N-3O-2P-2Q-3R-2S-3T-2U-2
~onig	C-3E-2G1H-2J-3M-2T-2
~onli	D-2E-3F1N-2O1Q-2R-2S-2U-2
~only	A-2B-2C-2E-2F1G-2I-2J-2K-2L-2N1P-3Q-2R-3S-3
~onne	O2
~ons>	A1C-4D-3F-4H-5I-3J-2K-3L-3M-2N-3O-3P-3Q1U-2
~onsu	E-2F1G-2J-3K1M-4N1O-2S-2
~onta	E1G-2I-2N-2Q-3R-2S-2
~onth	A-3B2C-2D-2E-2F-2G-3H-3I-2J-2K-2L-2M-2O-2P2Q-2R-2S-3T-2U-2
~onya	A-4E1F1G-4H-2I-2J-2K-2L-2M-2N1O1P-3Q-3R-3S-5U-2
~ood>	A-2B-4C-4D-4E-4F-3G-3H-3I-3J-3K-3L-3M-3N-4O-4Q-5R-4S-5T3U3
~ook>	B-3C-3D-2E-2F-2G-4H-2I3K-3M-2O-3Q-3R-3S-2T-3U-4
~ooke	A-2I2J-2L-2N-2S-2
~ooki	B-2C-3D-2G-2I1J1K1L-3M-2N-3Q-2S-4T-2U-2
~ooks	A-2D-2G-2H-2I-3J-2K-2L-2M-2N1Q-2R-2S-2T-2U-2
~oon>	A-2B-2C2E-3F-3H-2J-2K-3L-2M-2N-3O-2P-3Q-2R-2S1T-2
~oor>	B-2C-3D-3E-2F-2G2H-2I-3J-2K-2L-2M-2N1O-2P-3Q-2R-2S-3T-2U-3
~opan	C-2G-2N2O-2Q-2S-2U-2
~opay	A-2C-2G-2H-2M1P-2R-2S1
~open	A-3B-2C-3D3E-3F-3G-3H-2I-2J-2K-2L-2N-2Q-4R-2S-5T-2U-2
~oper	A-2B-2C-2D3E-2F-2H-2I-2J-2K-2L-2N-4O1P-3Q-3R-2S-3T-3U-4
~ople	N1P1
~opny	F-2I-2K1N-2
~oppe	C-2H-2K-2M-2N1O-2S-2
~oppi	A-2B-2C-2D-2E-3F-2G-2H-2J-2K-2N2O-2P-2Q-3S1T-2U-2
~ops>	C-3D-2F1G-5H-2I-2J-2M-2N-3O-2Q-4R-2S-5T-2U-2
~opti	A-2C-2F-3G3H-3L-2M-2N-3S-3U-2
~oran	A-3C-2E-4F-4H-2K-2M-2N-3O-3P-2S-2T-2
~ord>	A1B-3C-3D-3E-3F-2G-3H-2I-2J-2L-2M-2N-4O1P-4Q-3R-2S2T-2U-2
~orde	A-3B-2C-3D-2E-2G-4H-2I-2J-2K-3L1M-3N2O-2P-4S-4T-3U-3
~ore>	B-2C-4D-3E-3F-2H-2K-3M-3N-2O-3P-2Q-3
~ored	N1
~ores	E2G-2N-2O-2S-3
~orge	K1L1
~ork>	A-4B-3C-3E-3F-3G1H-3I-3K-2L-2N-3O-3P-3Q1R-2T-2U-3
~orki	C-2J-2L-2M-2S2
~orma	A-3E-2F-2H-2I-2J-3K-2L-3M-2O-3Q1R-3S-4T-2U-3
~orni	A-2N-3R-2S-2U1
~orny	N-3O3Q-2S-2T-2U-3
~orro	A-3C-4G-2H-2K2L-3N-2S-3
~orry	C-3D-2E-3F-3G-3H-3I-3J-3K1M-3N-4O-3P1Q-2R-3S-3T-3U-3
~orse	A-2B-2C-3D-2E-2F-2G-3H-2I-2J-2K-3L-2M-3N3O-2P-2Q-3R-2S-2T-2U-2
~orst	N1
~ort>	A-2B-3C-4F-2G-3H-2I-2J-2K-2M-2N-2O2P-3Q-3R-2T-2U-2
~orwa	G-2J2
~ose>	A1C-4F-3G1H-3I-3J-2K-3L-2M-3N-4O-2Q-3R1S-4T-4U-2
~osed	D1E-3G-2K-2M-2N1O-2Q-3R-2S-3U-2
~osen	C-2F-2G2H-2Q-2S-2
~oses	A-3B-2C2D-3E2G-2H-3K-2M1N-4O-2Q-2R-2S-4T-3U-2
~osin	A-2B-2C-3D2E-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-3Q-3R-2S-3T-2U-2
~osis	B-2C3D-2F-3G-3H-2I-2L-3M-2N-2O-2P1Q-2R-3S-2T-2U-2
~oson	C-3D-3E-2G-2K-2M-2N1P-3Q-2R-2S-3
~ossi	A-2B-2C-2G1H-2I-2M1P-2Q-2R-2S-2
~ost>	A-3D-2F-3G-3H2I-2J-2L-2M-3N-3O-3P-2Q-2R-3T-3U-3
~ostp	J2
~osts	H1S-2
~ota>	A-3C-2E2F-2G-2H-2J-2K-2M1N-2P-2T-2U-2
~otak	B-2N-2R1
~otal	A-3B3C-2E-2G-2H-3K-2L-2M-2N-3O-2P-3Q-2R-2S-3
~oted	R-2S-2T1U-2
~otek	E-2F1J-2N-2
~otel	C-2G1H-2S1
~othe	A2B1C-2D-2E-3F-3K1L-2P-2Q-2R-2S-3T-2
~othi	A-2B-2C2D-2G-3J-2K-3L-3Q-2R-3S-3U-2
~otom	L1O-2Q1S-2
~otor	E-2F1G1P-2S-2
~ots>	D-2F-2G1U-2
~ottl	A-2I-2P-2S-2
~otw>	A-3B-3C3D-3E-3F-3G-2H-3I-2J-2K-2L-2M-2N-2O-3P-2Q-2R-2S-3T-3U-3
~ouch	A-2C-2D-2E-2F-2G-3I-2N-4O1P-3Q-4R-3S3
~ough	A1B-4D-4E-3F1G-4H-3I-3J-3K-3L1N1O-2Q-3S-5T-4U-3
~ould	D-2E-3H-2J1K-2L-2M-2N-2P1Q-5S-6T-2U-3
~ound	A1B-4C-4D-2F-2G-4H-3J-3K-2M-4O-3R-4S-4T1U-4
~ount	A-3E-2F-2G-3J-2K-2L-2M-2O-3Q1R1T-2U-3
~our>	A-2B-2C-2D2H-2I-3J-2K-3L-3M-4N1O-2P-4R-3S-3T-2
~ouri	A-3B-3C1D-3E-3F1J-2K-2M-2N-2O-2P-3Q-3R-2S-3T-2U-2
~ours	A-3B-3E-3F-2G-5H-2I-2J-2K-2L-2M-2N1O1P-2Q1R-3S-5T-3U-4
~ous>	N1P1Q-2S-3T-2U-2
~ouse	A-2E-2F-2I1J-2P-2
~ousl	M-2N2R-2T-2U-2
~out>	A3B-4D-2F-3G-5H-5I-4J-4M-2P-2Q-3S-3T-4U-4
~outs	A-2D-2E1F-2G1H-2N-2Q-3S-2U-2
~ove>	A-2D-2E-3G-2I-2J1K1L1M-2N-4O-2P-2Q-3R-3T-2U-3
~oved	E1S-2
~over	A-3B-2C-3D-2E-3F-4G1I-3J-2L-2M2O-3Q-3R1S-4T-2U-3
~ovin	C1
~own>	A-3B-4E-3F-2G1H-4J-3K-2L-2M-2N-3O-4P-3Q-3R1T-2U-2
~owon	D-3F-2N-2Q-2S2
~ows>	C1K-2L-2M-2S-2
~paan	A-3B4C-3D-2E-3F-2G-2H-4I-2J-2K-2L-2M-2N-2O-3P-3Q-3S-4T-3U-3
~pack	A-2G-4I-2L-2N1O-2P-2R2S-3T-2
~pada	C-2I-2J-2K-2N2
~pagi	A-2B-2C1E-3F-2G-3H-2J1K-3L-2N-3O-2R-3S-5T-2U1
~pah>	N1
~pai>	A-5B-2D1E-2F-2G2H-3I-3J-3L-2O-2P-4R-2S-4U-3
~paid	A-2C1D-2G-3K-2M-2P-2R-2S-3
~pain	A-2B-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-2P2Q1R-2S-3T-2U-2
~pair	A-3C-2G-2I1J1M-3Q-2S-3
~pak>	R1U1
~paka	A-2B-2G1H-2I-2L-2M-2N-2O-2R-3T-2U-2
~pake	A-2E-2G2H-2I-2L-2M-3N-2R-3T-2U-2
~pala	A-2O1
~pali	A-2B1C-2E1R-2S-2
~pam>	F-3G1H-2I-2J-2M-2N1O-2Q-2R-2S-2U-2
~pan>	B-3E-2F-3H-2K-2L-2N-2O-3P-2Q-2S1T-3U-3
~pang	I2J-2N-2Q-3T-2U1
~pant	A-2B-2C-2D-2E-3F-3G-3H-2I-2J-3K-2M-2N-2O-2P-2Q-3R-3S3T-2U-2
~pany	A-3B-2C-3D-3E-3F-2G-2H-2I-2J-2K-2L-2M-2N-3O-3P-3Q2R-2S-2T-2U-3
~para	C-2G1I-2N2
~parc	A-2C2D-2F-2G-3H-2J-2L-2M-2U-3
~pare	A-2C1E-2F-2H-3K-2N-2Q-2S-2T-2U-2
~park	A-2C-3D-3E-2F4G-5H1I-2J-2L-2N-3O-2P-2Q-2R-3S-3T-3U-2
~part	C-2E-2F-2G2H-2M-2N-2Q-3S1
~pas>	C-3D1F-2H-2I-3J-2L-2M-3P-2R-3S-2T-2
~pasa	A-2E-2F1J1K1R-2U-2
~pass	A-2B-2C-3D-2E-2F-3G-3H-3I-3J-2L-2M-2N-3O1P-2Q-4R-3S2T-2U-3
~pat>	A-2B-2C-3D-3E-2F3H-3I-3J1M-3N-4O-3P-3Q-3R-3S-4T-3U-4
~pato	E2
~pay>	A-2C-3E-2F1G-5H1J-3L-2O-2P-2Q-2R2S-2
~payl	F-3G-3R-3S1
~paym	F-2G-3H-3I-2L-2M-2N-2O-2P-2Q-2S2T-2U-2
~pcs>	B-2C-2D-2E-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R2S-3T-2U-3
~pdat	B-2C3D-2E-3F-2G-2H-2I-2J-2K-2L-2M-3N-2O-3P-2Q-3R-4S-3T-3U-3
~peak	B-2F-2G-2I-2J-2P-2Q1R-2S-3
~peca	C-3F-2G2H-2I-2M-3S-2
~pect	A-2C1D-2F-3G-3H-2I1J-2K-2L-3N-3O-2P-3Q-2R-2S-3T-2U-2
~ped>	C1G-2K-2L-2M-2O-2
~pega	I-2N2O-2U-2
~pela	A-2C-2E-2F-3G-2J-2N1Q-3
~pemb	G-3H-2M-2N-3R1S-2
~pen>	B-3C-3D2E-5F-3G-3H-3I-2K-2L-2M-2N-3Q-4R-2S-6T-3U-2
~pend	A-2B-2C2D1E-2F-2G-3I-2J-2K-2M-3N-4P-2Q-2R-3S-2T-2U-3
~pene	M1
~peng	A-3C-2D-3E-2G2H-2J-2K-2L-2O-2P-3Q-2R-3S-4T-2U-2
~peni	A-2B-2D2G-3H-2J-4K-2L-3M-3O-3P-3S-3T-4U-4
~pens	A-2B2C-3D-2E-2G-2I-2J-2K1N-2P-3Q-2S-3T-2
~peny	A-2B-2C3D-4E-3F-2H-3I-3J-3K-3M-4O-2P-3Q-3R-2S-4T-3U-3
~peop	N1P1
~per>	C-2D-2E-2F-2G-2J-2K-2M-2N-2O-2P-3Q-2R-2S-4T2U-3
~pera	B-2C-2D3E-2F-3G-2H-2I-2J-2K-2L-2N-4Q-3R-2S-3T-3U-4
~perf	B-2E-2N-2Q-2R-2S-2T2U-2
~peri	A-2C-3D-2G-2N1O-2P1S-3U-2
~perl	I1J-2K1N-2T-2U-2
~perm	J-2M-3N1S-2T-2U1
~pers	B-3C1D-2F-2G1H-3I-3J-2K-2L-2M-3N-5O1P-2R-3T-3U-2
~peru	P1
~pesa	A-2B-2F-2H-2K-2L1Q-2R2S-3T-2U-2
~pest	A-2B1
~pet>	B2C-2D1E-2F-3H-2I-2J-3K-2L-2M-3O-2P-3R-4S-3T-2U-2
~petu	A-2C-2D-2F-2G-2I-2O2R-2S-2T-2U-2
~pful	C-2N1O-3Q-2
~phar	A-3F2J-2
~phon	A-4B-4C-3D-3E-3G-2H-2I-2J-3K-3L-2O-3P-4Q-3R-3S1T-2U-3
~pick	A-2B-3C1D-2E-3G1I-3J-2K-2L-2M-2O-3P-2Q-4R-2S-5T-3U-2
~pili	A-2F-2G2J1L1N-2
~pill	A-2B-2C-2D-2E-2F-2G-2I-2J-2K-2L-2M-2N-2O-2P2Q-2R-2S-2T-2U-3
~pin>	A-3B-2C-3E2G-2H-2I1K-2L-2M-2O-3P-2Q-2R1S-3U-3
~pind	J1N-2Q-2
~ping	A-2B-3C-4D-3E-4H3I-2J-2K-2L-3N1O-3Q-5R-3T-3U-3
~pire	A-2C-2M-2S1T-2
~pita	A-3B-3C-3D-2E1F-2G-3H-3I-2J-3K-3L-3M-3N-2O-3Q-3R-3T-3U-3
~plac	D1G-4J-2N-5P-2S-3U-2
~plai	A-2C-3G-3I-3J-2L-2M-2N3P-2R-3S-4U-2
~play	A1B-3C-2D-3E-2F-3G-3H-3I-3J-3K-3L-2M-2O-2P-3Q-3R-4S2T-3U-3
~ple>	N1P1
~plea	A-4B-3D-2E1F-3G-5H-2K-2M-2N-6O2P-2Q-3R3S-4T-5U-2
~plet	N1R-2
~plie	C-3D-2F-2G-2I-2J-2K-2M-2N2O-2P-2Q-2R-2U-2
~plik	D-2N1Q-2
~pls>	B2F-2G-2H-2L-2N-2O1Q-2S-2T-2U-2
~ply>	A-2B-3C-3D-3E-2F-2G-3H-3I-2J-2K-2L-2M-2O-3P-3Q2R-3U-3
~pnya	F-2I-2K1N-2
~poin	E-2F-3I2L-2M-3O-2R-3S1
~poli	M2N-2Q-2S-2U-2
~pon>	A-3B-2C-3D-3E-2F-3H-2I-3J-3K-2L-2M-2N2O2P-3Q-4R-3S-2T-3U-2
~pone	J2
~pons	A-2B-2C-3D-2E-3F-3G-3H-3I-2J-2K-2L-2M-2N1O-2P-2Q-3R-2S2T-2U-2
~port	B-3C-3D-2F-2G-3H-2I-2K-2M-3N-3O2P-3Q-2R-2S1T-2U-2
~posi	A-2B-3C3D-2E1F-3G-3H-2I-2J-2K-2L-3M-3N-3O-3P-3Q-3S-3T-2U-2
~poss	A-2B-2C-2G1H-2I-2M1P-2Q-2R-2S-2
~post	C-2E1J2
~pote	E-2F1J-2N-2
~pped	C1G-2K-2L-2M-2O-2
~ppen	B-2C1D-2E-2G-2H-2I-2J-2K1L-2N-3O-2P-2Q-2R-2S-2
~ppin	A-2B-3C-4D-3E-4H3J-2K-2L-2M-2P-3Q-4R-2T-2U-3
~ppli	A-2B-2C-2D-2F-2I-2J-2M-2O-2P-2R-2S1U-2
~pply	S1
~ppoi	E-2F-2I2J1L-2R-3S-4
~ppor	A-2B-3C-2E-3G-3H-2K-2M-2N-2O2P-3Q-2
~ppos	A-2B-2C1D-2E1G-2H-2I-2L-2N-2P-2Q-2S-2T-2U-2
~ppy>	N1
~pray	D1
~pres	A-3B-3C-2D-2F-4G1I-2M-2N-3O1Q-3R-2S1T-2U-2
~pric	A-3B3C-2D-2E-2F-3G-2I-2O-2P-2Q-3R-3U-2
~proc	A-2B-3D-2E-2F-2G-2H-2I-2J-2K-2N-3P-2Q-2R2S-3T-2U-2
~prod	A-4B-2C-2D-3E-3F-3G-3H-2I-2J-3K-2L1O-3P-2Q-3R-3S1T-2U-3
~prof	B-2C-2D-2E-2H-2I-2J-2K-2L-2M-2N1O-2P2Q-2R-2T-2U-2
~prog	H-2S1
~prom	A-2B-2C-4D-2E-2G-2J-2N2O-2P-2Q-2R-2S1T-2U-2
~pros	A-2B-2C3D-3E-2G-2H-2I1J-2K-2N-4O-2P-2Q-2R-2S-4T-3U-2
~pted	A-2C1D-2E-2F1G-3L-2N-2R-2S1
~ptio	A-4B-2C-3D-2E-2F-4G4H-3I-2J-2K-2L-2M-2N-3O-3P-3Q-2R-2S-4T-3U-3
~ptop	F-2I-2K1N-2
~pty>	A-2C-2F-2J-2K-2L-2M-2N2O-2R-2S-2T-2U-2
~publ	A-2D1Q-2S-2
~puny	A3B-3D-2F-2G-2H-2I-2J-2K-2M-2O-2P-3Q-2R-3
~purc	G1I-2N-2P-2S-2
~pus>	A-2C-2D-2E1F-2I-2J-3K2L1M-2N-3O-2Q-2R-3T-2U-2
~push	A-2C-2D-2E-2F-2G-2H-2J2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T-2U-2
~pusi	N-2P1
~put>	A-4B-4C-2D-2E-2F-3G-3H-2K-3M-3N-4Q-3R2S-4T-2U-3
~qris	A-2C-2D-2E-2F2G-3H-2N-2R-2S1
~ques	A-3B-2C-3D-2E-2F-2H-2I-2J-3K-3L-2M-2N-3O-3P-2R-3S-3T2U1
~quic	A-2C-2E-2G1H-2I-2N-2O-2R-2U1
~rabu	A-2D-2J1S-2
~rack	B-2C2E-2G-2I-2J-2M-3N-2O-2Q-2R-2S-2U-2
~rade	A-2B-2C-2D1E-2F-2G-2H-2J-2M1P-2
~rah>	A-2C-4D-4E1F-3G-3H-3I-3J-2K-2L-2M-2O-3P-2Q-3R-3T-4U-4
~rain	A-2C-2E1H-2Q-2S-2
~rak>	B-2H-2I-2J-2N1S-2
~rakh	C-2D1G-2I-2J-2M-2R1S-2T-2U-2
~ram>	A-4B-2C-2D-3E-3F2G-3H-2I-2J-2K-2L-2M-2N-3O-2P-3R-3S1T-2U-4
~ran>	A1E-4F-2G-5H-3I-3J-3K-2L-2N-4O-3P-3S1T-3U-3
~ranc	B-3C-2G-3H-2I-2J-2K-2L-2M-3N-4O-3P-3Q-3R-2T-3U-3
~rang	C-3D-2E-4F-2H-2I-2J-4K-3L-2M1N1O-5P-2Q-2S-5T-3
~rann	B-2F1H-2L1M-2N-2R1S-2
~rans	A-2B-2D-2F-4G-3H-2I-2K-2L-2M2N-4P-3Q-4R-2T-2U-3
~rant	A-2B-3C-2D-2E-3G-3H-3I-2J-2M2N-2O-2Q-2S1U-2
~rany	A1B-2C-3D-2F-2G-2H-2I-2N-2P-2Q-3
~rapa	A-2B1E-2F-3I-2J-3K-2L-2N-5O-2Q-2R-4T-3U-3
~rash	P1S1
~rasi	A-2B-2C-2D2G-2H-2J-2L-2M-2N-3O-2P1Q-3R-2S-3T-3U-2
~rate	A-3C-3D-2E-3F-2G1L-2M-3N-2O-3P-2Q-2U-2
~rath	B-2C-2D-2F-2G-2I-2J2
~rati	A-2B-2C-2D1E-3G-3H2I-2J-2K-2L-2M-2N-2P-2Q-3R-2S-3T-2U-2
~raw>	F1G-2K1
~rby>	C1E-2G-2H-2
~rcel	A-2C2D-2F-2G-3H-2J-2L-2M-2U-3
~rcha	A-2D-2F-3G1H1I-2O-2P-2Q-3S-3U-2
~rday	A-3B-3E-2F-3H-3J1K-2L-2M-2O-2P-2R-2S-3
~rder	A-3B-2C-3D-2E-2G-4H-2I-2J-2K-3L1M-3N2O-2P-4S-4T-3U-3
~rdus	H1M1
~rea>	B-2C-2D-2E-3G2I-2J-2N-2P-2R-2S-2U-2
~reac	B-2C-3D-2F-2G1H-2J-2L-2M-2P-2Q-3R-3S-3U-2
~read	A-2C2D-2E-2F-3G-3H-3I-2J-2O-3P-2Q1S-3T-2U-2
~real	C-2E-3F-2G-3I-2J-3N-2O1Q1S-2U-2
~reas	G1P1
~reat	A-2C-2D-2F-2G-2H-2I-2J-2K-2L-2M-2O-2P-2Q-3R-2T1U-3
~rece	A-4B-3C-2D-3E-3G2H-2I-2J-2K-2L-3O-3P-3Q-3R-4T-3U-3
~reco	G-2H-2P1Q-2S1
~rect	E1G-2Q-2R-2
~red>	A-5B-2D-2E-4G-2H-3J-4K-2M-2N1O-2P-2Q-3T-4U-3
~redi	F-2G-2M1R-2S2
~ree>	A-5B-4C-5D-3E-3F-3G-5H2J-3K-3L-3M-4N2O-2P-4Q-3R3T-4U-3
~refu	A-2C-3E-2F-2G-3J-2L-2M4N-2P-2Q-2R-2S-4T-2U-2
~remo	A-3B-3F-3G-2I-2J-2K1L1M-3N-3P-3Q-2R-3
~ren>	A-2B-3D-3E-3F-3G-2H-3J-2K-3L-3M-3O-3P2Q-4R-3S-4T2U-4
~reng	D-2E-2H-2M-2N1P1Q-2R-2S-2T-2U-2
~rent	A-2B-2C-4D-3E-3F-4H-2K-2L-2N-3O-3P-3Q-3R-3S1T-2U-2
~repa	A-3B-2C1D-2E-2G-3H-2I1J1M-3O-2Q-3S-3T-2
~repl	A-2B-3C-3D-3E-2F-2G-3H-3J-2K-2L-2M1O-3P-2Q2R-3S-5U-3
~res>	B-2E2G-2N-3O-2R-2S-4
~resc	A-2B-2C-3D-2E-3H-2J3L-2M-2N-2O-3P-2Q-2R-3S-3T-3U-3
~rese	A-2C-2F-3G-2N-3Q-2R2U-2
~resh	C-2D-2E-2F-2G-2H-2I-2K-2N2P-2S-2T-2U-2
~resi	A-3B-2C3D-2E-3F-2G-3H-2I-2J-2K-3L-2M-3N-3O-3P-3Q-4R-3T-2U-2
~resm	E-2M1Q1S-2
~ress	A-2B-3D-2E1F-3G1I-2M-2N-3Q-2R-2T-2U-2
~rest	A1B-3C-3D-2G-3H-2K-2N-2O-2R-3S1
~reta	A-2B1C-3D-2E-3F-2G-3H-4I-3J-3K-3L-3M-4N2O-2P-4Q-3R-2S1T-3U-2
~retu	D-2F-2H-3J-2M3N-2Q-2S-3
~rfec	B-2E-2N-2Q-2R-2S-2T2U-2
~rga>	A-3B4C-3D-3F-2G-2H-2I-2J-2L-2N-3P-2Q-2R-2T-2
~rged	A-2C-2D-2E-2H-2I-2J-2L-2M-2N3Q-2R-2S-2T-2U-2
~rget	K1L1
~rgi>	I-2K1
~rian	C1J-2K-2P1
~ribe	R-2S1
~ribl	N1
~ribu	A-2B2C-2E-2F-2H-2J-2P-2R-2S-2T-2U-2
~rice	A-3B3C-2D-2E-2F-2G-2I-2O-2Q-3R-3S-3
~rici	A-2B-2C-2D-2E-2F-3G-2H-3J-2K-2L-2M-2N-2O-2P-2Q-2R-2S3T-2U-2
~rida	A-2D2F-2G-3J1N-2Q-2S-3
~ride	A-2B-2D-2E-3F-2H-3J-2K-2L-2M-2N1T-2U-2
~ridg	A-2D-2G1H-2
~rien	A-2C-2D-2E-2F1H-2I-2J-2N1P-2Q-2R-2S-2T-2
~rier	A-3B-3C1D-3E-3F1J-2K-2M-2N-2O-2P-3Q-3R-2S-3T-2U-2
~ries	A-2D-2E-3F-2H-2I-2J-2K-2L-2O-2P-2Q-2U-2
~righ	B-2E-3F-2G-2J-2K-2L-2M-2N-2O-2P-3R-2S-3T1U-3
~rim>	A-3C-2F-2G1H-2M-2N2
~rima	A-3C-3D-2E-3H-2I-2M-4N-2O-2P-3Q-2T3U-2
~rimn	G2N-3P-2
~rin>	A-2B-4C2D-4E-3F-3G-4H-3I-2J-3K-3L-4M-4N2O-3P-3Q-3R-3S1T-4U-4
~ring	A-3B-3E-3F-2K-2L-3N-3O-2P-2R-3S2T-2U-2
~riou	M-2N2S-2T-2
~rir>	A-3B-2C1D-2E-4G1H-2I-2J-2K-2L-3O-3P-2Q-3R-4T-3U-3
~rirn	A-2B-2C1E-4F-3G2I-2J-2K-2L-2M-2O-2P-3Q-2R-2S-5T-2U-2
~ris>	A-2C-2F2G-3N-3Q1R-2
~rite	A-2B-2E-2H-2I-2N-2P-2Q-2R-3S2U-2
~rive	A-4B-2C1E-3F-4G1I-2J-2K-2L-3M-4O-2P-3Q-3R-3S-5T-3U-2
~rivi	A-2D-2E1F-3N-2Q-2
~rja>	A-2B-2C-2D2E-2F1G-2H-2I-2J-2L-2M-2N-3O-2P-2Q-2R-2T-2U-2
~rkin	A-2C-2D-2F2H-2S1
~rkir	C-3D-2F3G-3H-2N1O-2P-2Q-2R-2S-2T-2U-2
~rlie	B-2C-3E-2F-2G1H-2J1K-3N-2P-2R-2S-2
~rlu>	I1J-2K1N-2T-2U-2
~rly>	D1E-2G-3N1P-2Q-3S-2U-2
~rmac	A-3F2J-2
~rmal	A-2D-3E-2F-2G1I-2J-2K-2L-3M-2N-2P1Q-2R-2S-3T-2
~rmas	A-2B2E-2F-2H-2J-2N-3T-2
~rmat	A-3B-2C1D-3E-2F-2H-2I-2K-2L-2M-2O-3P-2Q1R-2S-3T-2U-3
~rmis	S-2U1
~rna>	A1B-2C-2D-2E-2F-3G-2H-2I-2J-2K-2L-3M1N1O-2P-2Q-2R-2S-2T-3U-3
~rned	K-2M1N1
~rnin	A-2C-2F-2H-2N-3R-2S-2U1
~rnoo	J1
~rnya	A-3B-3C1D-2E-2F-3G1J-3L-3M-3Q-2R-2S-4T-3U-3
~roat	P1
~roce	A-2B-3C1D-2E-3F-2H-2I-3J-2K-2O-2P-2Q-2R2S-3T-2U-2
~rodu	A-4B-2C-2D-3E-4F-3G-4H-3I-2J-3K-3L1O-3P-3Q1R-3S1T-3U-4
~rofe	B-2C-2D-2E-2G-2H-2I-2J-2K-2L-2M-2N1O-2P2Q-2R-2S-3T-2U-2
~rogr	H-2S1
~roke	C-3D-2F-2G-2J-2K-3L-2M-3N3P-2Q-2R-2S-3T-2U-2
~rol>	A-2B-2C-2D-2E-3F-2G-3H-2I-2J-2K-2L-2M-2N-3O-3P1Q-3R-3S2T-2U-3
~rom>	A-4B-2C-3D-3F1G-6H-2I-2J-2K-2P-2T-2U-3
~romo	A-2B-2C-2D-2E-2N1O-2Q-2R-2S1T-2U-2
~rong	A-2B-2C-3D-2E-2G-3I-2K-2N3O-2R-2S-2T-2U-2
~rop>	A-2C-3E2H-2M-2N-2O-3Q-2R-2S-3U-2
~ror>	C-2E-2N-2R-2S2
~rose	A-2B-2C3D-3E-2G-2H-2I1J-2K-2N-4O-2P-2Q-2R-2S-4T-3U-2
~roug	C1G-2I-2L-2N-2O1P-2U-2
~roun	A1B-3C-2D1G-3H-2J-2K-2N-2O-2P-2Q-2R-2S-2U-2
~rous	P1Q-2
~row>	A-3C-4G-2H-2K2L-3N-2S-3
~rpor	E1F-2S-2
~rran	A-2B-2E-2F-2H-2I1J-2K-3M2N-2S-3
~rrib	N1
~rriv	C1F-2L-2M-2O-2P-2R-2S-2
~rror	C-2E-2N-2R-2S2
~rrow	A-3C-4G-2H-2K2L-3N-2S-3
~rry>	A2C-4D-3E-3H-3I-3J-4L-2M-3N-3O-3Q-2R-3S-4T-3U-3
~rsda	C-2D-2G-2K1P-2S-2
~rse>	A-2B-2C-3D-2E-2F-2G-3H-2I-2J-2K-3L-2M-3N3O-2P-2Q-3R-2S-2T-2U-2
~rsed	A1M1
~rsel	A-3B-2C-3D-3E-3F-2G-2H-2J-2K-2L-2M-2N-2O-3P-2Q2R-2S1T-3U-3
~rsi>	A-3B1C-2D-2E-3F3G-2H-2I-2J-2L-2N-2O-2P-2R-2S-2T-2U-2
~rson	G1I-3J-2N-3O1R-3U-2
~rst>	N1
~rsta	C-2E-2G-2Q2R-2S-2T-2U-2
~rton	A2B-3C-2D-2E-2F-3G-2H-3I-2J-2K-2L-2M-2O-2P-2Q-2S-2U-2
~rtu>	C-2G-2N-2R-2S1
~rty>	A1C-3D-3E-2F-3H-2I-2J-2K-2L-2M-2N2O-2P-2Q-3R-2S-3T-3U-3
~ruba	C-2D1L1M-2Q-2
~rude	N2
~rugi	N1Q-2S-2
~ruk>	A-3I-2L-2Q-2R-2S1U-2
~ruma	C-2F-2G1I1J-2S-2
~run>	C-2D-2E2F-2G-3N-2O-2P-3Q-2S-2U-2
~rung	L2M-2
~runn	J1
~rup>	A-2B-2C-2D-2F-2G-2H-2L-2M-2N-2P2Q-3S-2T-2U-2
~rus>	A1D-4E-4G-3H-3J-2K-2L-2N1O-4Q-3R-3S1T-3U-3
~rusa	N1R-3
~rut>	D-2E-2F-2G-2H-2Q-3S1T-2U-2
~rvas	K1
~rvat	I-2J1K1L-2
~rve>	D1F-2G-2J-3K-2Q-2R2S-2
~rvic	A-3C-2D-3E-3F-2H-2I-2J-4K-3N2O2P-2Q-3R-2S-4T-2U-2
~rvis	I1L-2N-2R-2
~rwar	G-2J2
~ryin	A1C1D-2E-2F-2G-2H-2
~ryth	B-2L1S-2U1
~sabt	A-2B-2C-3D1E-2G-2H-2I1N-2P-2Q-2R-2S-3T-2U-2
~safe	B-2G-2P2Q-2R-2S-2
~sage	A-2B-3C-2D-2E-2G-3H-3K-2M-2N-2O-2P2Q1S-3U-2
~sah>	A-3B-2C-2F-3H-2I-2J-2K3L-2M-2N-3R-3S-3T-2U-2
~said	A-3B-2C1D-2E-2F-2H-2I-2J-2K-2L-2M-2N1O-2P-2Q-2S-3T-2U-2
~saja	B-4C-2D-3E-3F-2H-2I-4J1K-2M-2N-4P-2R1S-2U-4
~sak>	N1R-2
~saki	G2
~sala	A-2B-2C-3D-2E-3F-2G-2H-2I-2J-2L1N3O-2P-2Q-2R-3S-5T-3U1
~sale	A1B-3C-3D-3E-3F-3G-3H-4I-3J-3K-3L-3M-4N-2O-3P-3Q-3R-3S3T-3U-4
~samb	F-2G-2N-2O2Q-2
~same	B-2C-4D-5E-4G2H1I-3K-2L-3M-3N-3O-2P-2Q-2S-4T-2U-3
~samp	A-5B-3E-3F-2G2H-4I-3J-3K-2L-2M-2O-3Q-4R-2S-5
~san>	A-3B-3C-2D-2E-2F-2G1H-2I1J-3K-3L1M-3O-2P-3Q-4R1S1T-3U-2
~sana	B-2F-2H-2I-2P-2Q-2R2S-3T-2U-2
~sang	A-2E-2F1J1K1O-2Q-2R-2S-2T-2U-2
~sany	A-3B-3C1D1E-3F1G-3H-3I-2J-3K-3L-2M-3N-2O-3P-3Q-4S-4T-3U-3
~sap>	A2B-2E-2I1J-2K-2L-2M-2N-2O-2P-2R-2S-3T-2U-3
~sapp	E-2G-2O-2P-2Q1R1S-2
~sar>	C2E-3G-2M-2S-2
~sara	A-2C-2D-2E-3F-2G-2H-2I-2J-2K-2L-2N-2O-2P-2Q-2R-2S1T-2U-2
~satp	F-3G1H-2I-2J-2K-2M-2N1O-2Q-2R-2S-2T-2U-2
~satu	A-5C-3E-2F-3G-2H-3I-2K-3M-3O-3P-2Q-3R4S-5T-4U-3
~saya	B-2E-2F-2H-2I-2L-2P-2R-2T-2U-2
~says	D-2F-2G-2I-2J-2M-2R-2S-2T-2U-2
~sayu	A-2B-2C-2D-2E-2F-2H-2K-2L-2N2R-2S-2T-3U-2
~sche	A-2B-2C-2D-2E-2H-2I1J2K-2L-2M-2N-2O-3P-2Q-2R-3S-4T-3U-3
~scou	B1G-2H-2Q-3S1
~scri	R-2S1
~sday	D-3G-2J2K1L-2N-2P-2R-2S-3
~seal	N1
~sebe	B1C-2D-4F-2G2N-2P1S-3
~sed>	A-2C-2D1G-3I-2K-2L-2M1N2O-2P-2Q-3R-2S-3T-2U-2
~sedi	A1
~see>	B-2C2D-3E-4F-3G-3H-2J-4K-2L-2N-3O-3Q-4R-2S-2T1U-3
~sege	A-2B-3C-3D-3E-2F-2G-2H-2I1J-3K-3L-2M2N2O-3P-2Q-2R-2S-3T-3U-3
~segi	A-2J-2N-2O-2Q-2S-2T-2
~seha	A-3B-3C2G-2H-2I-2J-2M-3P1S-3T-2
~seja	A-2C-3D-2F-2G-2N3Q-2S-3
~seka	C-3E-2F-3G1I-3J-3K-2L-2M-3N-3O-2Q-3T-3U-3
~seki	B1E1F-2Q-2S-2
~sel>	A-2B-2C-2D-2O-2R-2S1U-2
~sela	A-2B-3E1F-3G-2H-2L-2M-2N1O-2P-2R-2S-3T-2U1
~sele	A-3C2F-2N-2O1Q-2S-2U-2
~self	A-3B-2C-3D-3E-3F-2G2H-4I-2J-2L-3M-2N-2O-3P-3Q2R-3S-3T-3U-3
~sell	A1C-3D-2E-3F-3G-3O-3P-3Q-3R1S1U-2
~semu	A-3C-3D-2G-2I-3J-3K-3L-2M-2N2O-2P-3Q-2R-2S-3T-3
~send	A-2B-2C-4F-5G2J-2N-4O-2Q-2S-2T-2
~seni	A-2B-2C-3E-2F-3G-3H-3J1K-3L-2M-3N-3O-2P-2Q-2R-3S1T-2U-3
~sent	H-2O1Q-2R-2S-2U-2
~ser>	C-2D-2G-2I-2J4O-2S-2
~seri	M-2N2R-2T-2U-2
~serv	A-3C-2E-3F-2L-2O1Q-4R1S-4U-2
~ses>	A-3C1D-2E-3F1M1N-3S-3T-2
~sest	A-2D-2E2G-2H-2R-2
~sesu	A-2C-2N1R-2
~set>	C-2N-2S2
~sete	A-2B-2D1E-2F-2G-3H-2I-2J-2K-2L-2M-2O-2P-2Q-2R-3T-2U-2
~seti	D2F1J-2P-2Q-2S-2
~sfer	A-2B-2D-2E-3F-3G-3H-3I-2K-3L-2M-2N-3O1P-2Q-3T-2U-2
~shel	A2B-2C-3D-3E-2F-2G-3H-2I-2K-2N-2O-2P-3Q-2R-2S-2T-2U-3
~shie	A-2C-2D-2F1G-2J-2M-2N1S-2
~shif	J1
~ship	A-2B-2C1E-3F-3H3I-2M-2N-4P-2Q-2R-2U-2
~shol	A-2F2
~shop	B-2C-2F2G-4H-2I-2J-3K-2L-2M-3N1O-4P-3Q-3R-3S-4T-2U-3
~shou	B-2D-3F-4G-3H-2I-3K-3L-2M-2O-2P2Q-2R-3S-3T-2U-3
~show	B-2C3D-3F-3G-2H-2I-3J-3L-2M-2O-2P-3Q-3R-3S-4T-2U-2
~shut	D1
~sia>	G-2N-3O2R-2U-2
~sian	J1K-2O-2R-2S-4T-2U1
~siap	A-2B-2D-3E-2F-2G-2H-2I-2J-2K-2L-2M-2N-4O-4P-3Q2R-4S1T1U-4
~sibl	A-2B-2C-2D-2F1G1H-2I-2M1P-3Q-2R-2S-2
~side	A-4B-2C-3D-3G-2H-3J-2K-3L-2M-3O-3P1Q-4T-2U-3
~sign	B-2C2F-3G-2H-2I1J-3K-3L-2M-2O-2P-2Q-2R-3T-2U-2
~sih>	A1B-3C1D1E-2F-5G-6H-3I-3J-3K-2L-2M-3O-2R-2S-5T2U-4
~sili	A-2F1
~sima	A-2B-3C-2E-2H-3I-2J-2K-2N-2O-2P1Q-2S-3T-2
~simp	N-2R2
~sin>	A-3B1C-2D-2E-2F-3G-2H-2I-2L-2N1O-2R1S-2T-2U-2
~sina	A-4B-2C-2D-3F-5G-2H-2M-2N-3O-2P-2Q4T-2
~sing	A-3B-3D1E-4F-2G-2H-2J-2K-2L-3N2O-2Q-5R-3T-3U-5
~sini	B-2C-2D-2E-4F-2G-3I-2J-2M-2O-2P-2Q1R1S-2T-2U-3
~siny	A-2B-3D-2F-3G-2H-2I-3J2L-2N2O-2P-2Q-2R-2S-2T-2U-2
~sion	A2B-3C-2D1E-3F-2G-3H-2I-2J-2L-2M-2O-2P-3Q-2R-2S-3T-3U-3
~sip>	A-2B-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T2U-2
~sir>	A-2B-4C-2D-2E-2F1G-2H-3I-2J-2K-2M-2N1O-3P-3Q-3R-2T-2
~sirn	B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2N2O-2P-2Q-2S-2T-2U-2
~sis>	B-2C-3D-2E-3F-2G-2H-3I-2J-2K-2L-2M-2N-2O-2P1Q-2R-3S-3T-3U2
~sisa	A1B-3C1G-2L-2N-3P-2S-2
~sisi	C2D-2F-3G-3H-2I-2L-2M-2N-2P-2Q-2S-3T-2U-2
~sist	A-2B-2D-2E-2F-2G-2H-2I-2J-2K-2M-2N-2O-2P-3Q2S-3T-2U-2
~sit>	A-3B-2D-2E-2F1G-2I1J-4L-2M-2N-2O-2P-3R1S-3
~site	B-2C-4D-3F1G-3H-2I-2J-2K-2L-2M-2O-2P-2Q-3R-2S1T-3U-3
~situ	A-2D-2E-2F-2I1N-2Q-2S1
~siun	A-2E2G-2
~sive	B2C-2D-2E-2G-2H1J-2M-2N-2P-2S-2T-2
~size	A2C-3D-2E-3F-3H-2I-2J-2K-2L-2M1N-2O-3P-3Q-3R-3T-2U-2
~skon	A-2B1N1
~sku>	A-2C1D-2E-2F-2G-2H-2I-2K-2L-2M-2N-2O-2P-2Q-2R-2S-2T2U-2
~slee	A-2B-2C-2D-2E-2F-2G-3H-3J-2K-2M-2O-2P1Q2R-2S-3T-2U-3
~sli>	O1
~slot	I1K1L-2N-2O-2R-2S-2
~slow	C-2D-2E-2F-2J-2N1S1
~sly>	M-2N2R-2T-2U-2
~smi>	E-2M1Q1S-2
~snya	A-3B-3C1D-2F-2G-3H-2I-2J1L-2M-2N1O-2P-2Q-2S-4T-3U-2
~soal	C-2G-2I-2M-2N2S-2U-2
~sok>	A-2C-3E-2F-2I1L-3N-2O-2P-3Q-2S2U-2
~sold	A1B-3C-4D-2E-4F-3G-3H-3I-2J-2K-2L-3M-3N2O-2P-3Q-3R2S-3T-3U-3
~some	B-4C-2D-3E-5G-2H-3I1J-4L-4M-3N-3O-2P-4Q-5S-2
~son>	G1I-2J-2N-3O1R-3
~song	C-2D-3E-2G-2K-2M-2N1P-3Q-3R-2S1
~soon	B-2C1D1F-2G-2I1J-2K-2M-2N-2Q-2R-2S-2U-2
~sopa	C-2G-2N2O-2Q-2S-2U-2
~sor>	A-2B-2C-2D-2E-2F-2G-2H-2N-2Q-2S2T-2U-2
~sore	C-3D-2G1S-2T-2U1
~sorr	B1C-2D-2E-3F-3G-2H-2I-2J-3K1M-2N-3O-2P-2R-2S-2T-2U-2
~soun	A-2B-2C-3D-2E-2F-2G-2H-2I-2J-2K-2L-3M-3O-2P-3R-2S-3T2U-3
~spea	B-2F-2G-2I-2J-2P-2Q1R-2S-3
~spen	B-2H1R-2
~spla	A2B-2E-2F-2I-2M-2N-2O-2R-2
~spon	A-2B-2C-3D-2E-3F-2G-3H-2I-2J-2K-2L-2M-2N1O-2P-2Q-3R-2S2T-2U-2
~ssal	U1
~ssib	A-2B-2C-2D-2F1G1H-2I-2M1P-3Q-2R-2S-2
~ssin	A-2B-2D-2E-2F-2G-2H-2L-3M1N2P-2Q-2R-2S-3T-2U-2
~ssur	D-2E-2F-2N-2P2S-2
~sswo	C-2M-2N-3Q-3S3
~staf	C-2I-2N2Q-2S-3
~stag	C-2D-2E-2F-2G-2Q-3S2U-3
~stak	C-2F-2G-2K1L1M-2N-2P-2R-2
~stal	F-2G-3K1R-3S2
~stan	A-2B-4D-3E1F-3G1I-3J-3K-3M-3N1O-3P-3Q1R-2S-5T-3U-4
~star	A-2C2D-2F-2G-2I-2K-2L-2N-2O-3P-2Q-2R-2S1U-3
~stas	A-2E2G-2
~stat	A-2B-2C1D-2G-3H-2L-2P-2R-3S-4
~stea	B-2C-2D-2E-2H-2K-2L-2P-2Q-2S-2T-2U-2
~ster	D-2E-2F-2G-2H-2I-2L-2M-2N1O-2P1Q-2R-2S-3U-2
~stes	A-2B-2D-2E-2F-2G2H-2L-3M-2N-2O-2P-2Q-3R-2S-2T-2U-2
~stil	A1B1D2E-3F-4G-3H-2I-3K-3L-2N-3O-2P-4Q-4R-4S-4T-3U-3
~stim	C2D-2N-2
~stio	A-3B-2C-3D-2E-2F-2G-2H-2I-2J-3K-3L-2M-2N-3O-3P-2R-3S-3T2U1
~stok	A4B-2D-2E-5F-3G-3I-2L-2M-2P-2S-5T-3U-3
~stom	A-3B-2C-3D1E-3G-2H-2I-2L-2M-2O2P1Q-3R-2S-4T-2U-3
~stop	C-3G-2H-2K-2M-2N1O-2S-2
~stor	E2G-2N-2O-2Q-2
~stpo	J2
~stru	I-2J-2L-2M1N1Q-2R-2U-2
~sts>	H1N-2S-2
~stud	A-3B-3C-2D-2E-3F-4G-2H-4J-2K-2L-2M-2N-2O-2P-2Q-3S4T-2U-3
~stuf	C1I-2J-2M-2N-3Q-2R-2S-3U-2
~suai	N1R-2
~subs	A-2H1Q-2R-2U-2
~suda	A-3B-3C3E-4F-4G-4H-2I-4J-3L-2M-2O-2P-3Q-4R-4S-3T1U-3
~sudn	A2B-2D-2N-2P-2R-2S-2U-2
~sui>	A-2F1
~suk>	A1C-3E1F-3H-2I-3J-2K-2L-3O-2P-3Q-3R-4S-4T-4U-3
~sul>	C1G-2K1N-3R-2
~sult	C-2E-2F1G-2J-3K1N-2
~sund	A-3B-2C-2E-2F-3I-2J1K-3M-2N-3P-2Q1R-2S-2
~sung	A-2B-3C-3D-3E-4F-2G-3H-3I-3J-2K-2L-2M-3O1P-4Q-5R2T-3U-4
~suny	A-3B-3C-4D-3E-3F-3G-3H-3I-3J-3K-3L-3M-3N4O-3P-4Q-3R-3S-4T-4U-3
~supe	A-2B-2C-2D-2E-2H-2J-2N-2O-2P-2Q-2R-2S-3T2U-3
~supp	A-3B-4D-3E-3F-2G-2H-3I-2K-2L-2M-2N-2O3P-3Q-2R-3U-2
~sure	B-3D-4E-2F-3G-4H-4I-3J-3K-3L-3M-3N-5O-3P1Q-3S1T-4U-4
~susa	A-2B-2E-2F-3G-2H-2I-2J-2K-2L-2M-2N-2P1R-2S-3T-2U-2
~susu	C-2M-2N2S-2T-2
~swap	C-2I-2J1K-2L-2N-3P-2U-2
~swer	A-3B-3C-3D-2E-3F-2G-3H-2I-2J-2K-2L-2M-2O1P-3R-3S-4T1U-4
~swit	F-2J2
~swor	C-2M-2N-3Q-3S3
~syar	D-2H1J-2M1P-2Q-3T-2
~syru	A-2B-2C-2D-2F-2G-2H-2L-2M-2N-2P2Q-3S-2T-2U-2
~tabl	F1S-2
~tact	E1F-2G-2I-2N-3O1P-2Q-3R-2S-3
~tadi	C2D-2E-2F-2G-3H-2J-2K-2M-2O-2P-2Q-3R-3S1U-2
~taff	C-2I-2N2Q-2S-3U-2
~tagr	C-2D-2E-2F-2G-2Q-3S2U-3
~tahu	A-2B-3C-3D-3E-3F-4G-3H-3I-3J-3K-3L-3M1N-3O-3P-3Q-3R-3S2T-3U-3
~tak>	A-2B-2I-2K-2L-2M-3N2P-2R1S-2
~take	A-3B-2C-4D-3E-3G-2H-3I-2J-2M-2N-5O-3P2Q-5R1S-2T-2U-2
~tal>	A-2C-3G-2H-2I-2K2L4N-4P-3R-4S-3
~talk	E-2O1S-2
~tall	B-2C-3D-2F-2G-3H-2K1L1M-2N-2O-2P-2Q-2R-3T-2U-2
~tamb	B-2D-2G-2H1P-2R1T-2U-2
~tan>	B-3C1E-3F-4G1I-3J-3K-3L-4M-3N-4O-3Q-3R-4S2T-3U-3
~tanc	A-3D-2E1
~tand	A-2B-2C-2D-2E1G-3H-2I-2M-2N-2O-2P-2Q1R-2S-3T-2U-2
~tang	A-4B-3D-2E-2F-4I-2J1K-3L-3M-3O-3P-4Q-4R-4S2T-3U-4
~tany	A-3B-2C1D-3E-3F-2G-3H-2I-3J-4K-3L-2M-3N-5O-4P-3Q1R-4S-5T-4U4
~tap>	A-2B-2C-2D-2E-2F-2H-2J-2L-2M-2N-2O-2P-2Q-2R-2S-3T2U-2
~tapi	F-2G-3S-2T-2U-2
~tar>	B-2E-2F-2I-2J-2K-2M-2P-2Q-2R-3S-3T-2U-2
~tari	A-2B-2D-3E-3G-3I-2J-3K-2L2M-2O-2P-2Q-3R-2S-3T-3U-2
~tarn	C-2G2H-2
~tas>	A-2C-2D-2F1G1H-2J-2L-2N-2R-2S-2
~tasi	A-2G-3J-2K-2Q-2
~tat>	C-2L-2N-3R2S-2
~tati	A-2C-2D-2E1G-2I1J-3K1L-2N-3O1P-2Q-2R-2S-3T-2U-3
~tatu	B-2C1D-2E-2G-3H-2L-2R-2S-3
~tau>	A-3B1C1D-2F1G-4H-2L-2N-2O-3Q1R-4T-2
~tax>	A-2B2C-2D-2E-2F-2G-2H-2J-2M-2N-2P-2Q-2R-2S-3T-2
~tch>	F-2H-2J1N1Q-2
~tead	C-2D-2E-2H-2K-2L-2N-2P-2Q-2S-2T-2U-2
~team	C-2F-2I-2K-2L-2O1Q-2R-2S-2
~tech	A-2C-2E-2G-2K1N1O-2S-2T-2
~ted>	A-4B-3C1D-4E-3G-4J-3K-3L-3P-4Q-2R-4S-2T2U-3
~tek>	A1F-2
~teke	E-2F1J-2
~tekn	A-3C-2F-2G-2I1J1L-2S-3T-2U-2
~tel>	C-2G1H-2S1
~tela	A-4B-4D-4E-2F-3G-4H-4I-3J1K-3L-4M-2N3O-3P-4Q-4R-3S-4T-4U-3
~tele	A-3B-2C-3D-3F-3G-3H-2I-3J-3K-2L-2M-3N2O1P-3Q-4R-3S-4T-3U-2
~tell	F-2G-2J-3M-3N-3O-3P-2R-3T-2U-4
~tem>	B-2E-2F-2G-4H-2K-3M2P-2R-3S-3U-2
~teme	G1
~temp	A-4B-4C-3F4H-4J-4M-3N-4O-4Q-4R-4S-5T-4U-5
~tems	C-2N2R-2S-3
~temu	A-2C-2D-2E2F-3G1H-2K1
~ten>	M-2N1R-2S-2
~teng	A-4B-3D1E-2F-3G-5H-2J-2K1L-4M-3N1O-2P-3Q-3R-5S-3U-3
~tent	A-2F2I-2K-2Q-2
~tep>	D1G1H-2S-2
~ter>	C-3E-5F-3G-4H-3I-3J1K-5L-2M-4O-2Q-2U-4
~tera	C-3D1G-2I-2P-2S-2T-2U1
~terd	A-2D-2F-2G-2N1R-2
~tere	B-2C-2D-2E-2G-2H-2I1M-2O-2S1
~teri	A-2D-2E-2G-3M-3N-2Q-2T2
~term	A-2B2C-3D-2G-2H-3I-2J-3K-3L2M-3N-2O-2R-3T-2
~tern	A-2C-2E-2G1K-2Q-2
~terr	N1
~ters	B-3C-2E-2G-2H-2I-2J-2K-2L-2M-2N-2O-3P-3Q-3R-3S2T-4U-3
~teru	B-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N1O-3Q-3R-3S1T-2U-2
~tes>	A-3B-3C2D-4E-3F-3G-5H-3I-3J-4K-3L-3M-3N-2O-3R-4T-3U-2
~test	A-2B-3C-2D2E-3F-2G1H-3I-2J-2K-2L-2M-2N-2O-3P-3Q-3R-2S-3U-2
~tete	D1G1H-2S-2
~than	A-2C-2D-2E-2F-3G-2H-3J2K-2L-2P1Q-2S-3T-2
~that	C-2D-4F-2G-4H-4I-3K-3L-4M-3O-4P-4Q-5S-6T2U-5
~thdr	F1G-2K1
~the>	E-2F-2G-2H-2I-4O-2P-3Q-3R-3S-2T-2U-2
~them	L-2N-2O-2P-2
~then	A2B-2C-2E-3F-2G-3H-2I-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T1U-2
~ther	A-2B-2C-4D-2E-3F2I-3L-2M-2N-2O-2P-2Q-4R-4S-2T-2U1
~thes	A-2E-2F-2G-2H-2I-2J-2K-2P2R-3S-2U-2
~they	C2E-3G-2H-3I-2K-2M-2N-2O-3P-2Q-3R-2S-3T-2U-2
~thin	D-2E-2F-4G-2I-2K-3L-2M-3O-3P-3R-2S-6T-2
~thir	C-2G1Q-3S-2
~this	A-3B-3C-3D-3E-5F-5G-4H-2I-2J-4K-3L-2M-2N2P2Q2R-3S-2T-3U-2
~thod	R-2S1
~thos	A1D-2E-2F-2H-2K-2M-2N-2P-2Q-2S-2
~thou	A-3B1C-3D-3E-3F-2G-2H-2I-2J-3K-2L-3M1N2O-2P-3Q-2R-3S-2T-2U-2
~thre	A-3B-3C-4D-3E-3F-2G-3H-3I-2J-4K-3L-3M-3N2O-2P-4Q-3R3S-4T-3U-3
~thro	C1G-2L-2N-2O1P1R-2
~thur	C-2D-2G-2K1P-2S-2
~tiap	B1D1J-2Q-2S-2T-2U-2
~tic>	A-3B-2C-2D-2E-2F-3G-3H-2I-3J-2K-2L-2M-3N-3O-2P3Q-2R-2S-3T-2U-2
~tida	E-2H-2I-2M-2O-2Q-2R-2T-3U-3
~ties	S1
~til>	C1G-3
~till	A1D2E-3F-2G-3H-2I-4K-4L-2O-2P-4Q-4R-5S-5T-3U-3
~tima	C2D-2N-2
~time	A-4B-3D1E-4F-3G-3H-3J1K-3L-3M-2N-3O-3Q-3S1T-3U-3
~ting	A1B-2F-3G-4H-2J-3K-2L-2N1O-3P-3Q-2R-2T-2U-2
~tion	A-4B-3C-3D-3E1F-2G2H-4J-2K1L-2M-2N-5O-4P-3R-4S-4T2
~tip>	A-2D-2E-2G2I-2J-2M-2O-2Q-2S-2T-2U-2
~tis>	C-2D-2G-3H2K-2M-2N-2O-2P-2R-3S-2T-2U-2
~tise	A-3B-2C-3D-2E-2F-3G-3H-2I-3J-3K-3L-2M-3O-3P3Q-3R-3S-3T-3U-3
~titi	A-2B-2D-2E-2G1I-2J-2M-2N-2O-2Q-2S-2T-2U-2
~tive	C-2E-2H-2I-2O1P1Q-3S-2T-2U-3
~tles	A-2
~tlg>	A1I1
~tly>	A-2C-2D-2E1F-2N-2S-3U-2
~tmen	E-2F-2I2J1L-2R-3S-4
~tnya	A-4B-2D-3I-2J-2M-3O-4P-3R-4S-4T-2U-4
~toda	A1C1E-2F-2G-2H-2I-2M-2N-3O-2P-2R-2
~toil	A-2D-2G-2N2
~tok>	A4B-2D-2E-5F-3G-3I-2L-2M-2P-2S-5T-3U-3
~toka	E2
~toko	A-4B-4C-4E1F1G-4H-2I-2J-2K-2L-2M-3N1O1P-3Q-3R-2S-4T-2U-3
~told	A1C1D-2E-2J-2K-2O-2Q-2S-2U-2
~toll	A-2G-3N-2R-3
~tolo	A-2B-2I-3M-2P-2Q-3S-4T-2
~toma	A-2B-2C-2F-2H-2K-2M-2N-2P2R-2S-3T-2U-2
~tome	A-3B-2C-3D1E-3G-2I-2O2Q-3R-2S-3T-2U-3
~tomo	A-3C-4G-2H-2K2L-3N-2S-3
~toni	C-3E-2G1H-2J-3M-2T-2
~tons	A2B-3C-2D-2E-2F-3G-2H-3I-2J-2K-2M-2O-2P-2Q-2S-2U-2
~too>	A2B-3C-3D-2E-2F-2H-3I-2J-2L1M-2N-2O-2P1Q-2R-2S-2T-2U-3
~took	A-2C-3D-2G-2J-2N2P1Q-2S-2T-2U-2
~topn	F-2I-2K1N-2
~topp	C-2H-2K-2M-2N1O-2S-2
~tor>	B-3C-4D-4H-3I-3J-3K-3L-3M-3O-4P-3Q-4R-4S-5T2U-4
~tore	E2G-2N-2O-2Q-2
~tota	A-3B3C-2E-2G-2H-3K-2L-2M-2N-3O-2P-3Q-2R-2S-3
~tpam	F-3G1H-2I-2J-2K-2M-2N1O-2Q-2R-2S-2T-2U-2
~tpon	J2
~trac	C4D-2E-2F-2G-3H-2I-2J-3K-2M-2N-3O-2P-2Q-2R-2S-2T-2U-2
~trad	A-2B-2C-2D1E-2F-2G-2H-2J-2M1P-2
~tran	A-2B-2D-2F-3G-4H-3I-2K-2L-2M-2N-3P-2Q-4R-2S1T-2U-2
~tre>	A1B-2C-2D-2G-2H-2I-2O-2P-2R1T-2
~truk	A-3I-2M1N1Q-2R-2U-2
~tryi	A1C1E-2G-2H-2
~tsap	D-2E-2G-2N-2O-2P-2Q1R1S-2
~tsid	A-2C-2F-2G2H-2
~tten	M-2N1
~tter	C-3E-2F-2G-3H-3K-2L-2M-3N-3O-2P1Q-3R-4T-3U-3
~ttin	A1B-2D-3E1F-2G-2H-2J-2K-2N-2O-2R-2S-2U-2
~ttle	A-2C-2I-2L-2M-2N1P-2S-2
~tuan	A-3D-3E-3F-2G-2H-3I-3J-3K-3L-2M-3N-3O-3P-3Q1R-3S-5T-4
~tude	A-3B-3C-2D-3E-3F-4G-2H-4J-2K-2L-2M-2O-3P-2Q-3S3T-2U-3
~tues	D-2I-2J2K-2S-2
~tuff	C1I-2J-2M-2N-3Q-2R-2S-3U-2
~tuga	A-2C-2D-2F-2G-2I-2O2R-2S-2T-2U-2
~tuh>	B2C-4D-3E-5F-3G-3H-4I-3J-3K-3L-3M-3O-2P-4Q-4R-4S-5T-3U1
~tuin	A-2B-3C-3D-2E-3F-2G-2H-3I-3J-3K-3L-3M-2N-3O-3P-3Q-4R-3S2T-3U1
~tuk>	A-2C-4D-2E-2H-2K-2L-2M-2N-3O-2P1Q1S-2T-3U-3
~tuka	A-3B-2D-2E-2I-2L-2M3N-3P-2R-3S-2T-2
~tuke	F-2I-2K-2N1
~tun>	C-2I-2J-2N1O-2Q-2R-2S1U-2
~tung	C-2E-2J-2K-2L-2M-2N1O-2P-2R-2S-3
~tup>	C-2D4E-3G-2I-2J-2P-3Q-2R-2S-3U-2
~tur>	D-2I2J-3K-2Q1R-2
~turd	A-3B-3C-3E-2F-3H-3J1K-2M-2N-3O-2P-3R-2S-4
~ture	B-3C-4D-3E-2F-2H-3I-2J-2K-3L-4M-4N1O-2Q1R-3S-3T-3U-3
~turn	A-3B-3C-3D-3E-3F-4G-3H-4I-3J-3K-4L-4M2O-2P-2R-3T-3U-3
~tus>	B-2C2D-2E-2G-2H-2N-3P-2S-3
~tusn	G-2N1
~tutu	C-2D4E-3G-2I-2J-2P-3Q-2R-2S-3U-2
~tvny	A-2B-2C-2D-2E-2F-2G-3H-2I-2J1K-2L-2M-2N-2O-2P-2Q-2R1S-2T-2U-3
~two>	A-4B-2C-2D-4E-5F-4G-2H-3I-3K-3M-4O-4Q-5R3S-3T-5U-5
~uage	C-2D-2E-2F-2G-2H-2J-2M-2N-2O-3Q2R-2S-2T-2U-2
~uai>	N1R-2
~ual>	A1C-3D-3E-4G-3H-3I-2J-2K-2L-2M-2O-2P-2Q-2R-3T-3U-3
~uala	U1
~uali	B-2I-2N2P-2S-2T-2
~uan>	A-3B1C-4D-2E-3F-2H-3I-3J-3K-3L-3M-3O-4P-3Q2R-4S-2T-5
~uang	A-2D-3E-3G-2I-2J-2K-2L-2M1O-2P-2Q-3R-3S1T-2U-2
~uar>	A-3B-2C1D-2E1L-2M-2N-2S-2T-2
~uas>	C-2D-2F1N1Q-2S-2T-2
~ubah	C-2D1J1L1P-2Q-2S-2
~ubli	A-2D1Q-2S-2
~ubsc	R-2S1
~ubun	A-2E-2F-2G-2M-2N-2O2Q-3R-2S-3
~uch>	A-3B4C-5D-2E-3F-2G-5H1I-2J-2L-2M-2N-3P-3Q-4R-5S-6U-5
~uche	M1N-4Q-2S3
~uci>	A-2F-2I2K-2N-2
~uck>	B-2C2D-2E-2F-3G-2H-3I2K-2L-2M-2N-3P-2Q-2R-2S-3T-2U-2
~uct>	A-2C-2H-2I-2J-2K-2L1M1N1Q-2R-2S-3T-2U-2
~udah	A-3B-3C3E-4F-4G-4H-2I-3J-3L-2M-2O-2P-3Q-4R-4S-3T1U-3
~ude>	A-2B2C-2D-2E-2F-2G-2H-2J-2M-2N2P-2Q-2R-2S-3T-2U-2
~uden	A-3B-3C-2D-2E-3F-4G-2H-4J-2K-2L-2M-2N-2O-2P-2Q-3S4T-2U-3
~udny	A2B-2D-2N-2P-2R-2S-2U-2
~uesd	D-2I-2J2K-2S-2
~uest	A-3B-2D-3E-2F-2H-2I-2J-3K-3L-2M-2N-3O-3P-2R-3S-3T2U1
~uff>	C1I-2J-2M-2N-3P-2Q-2R-2S-3U-2
~uga>	A1B-3D-3G-3H-2I-2J-2K-2L-2N-2O-2P-2R-3S-2T-2U-2
~ugas	A-2C-2D-2F-2G-2I-2O2R-2S-2T-2U-2
~ugh>	A2B-4D-4E-3F1G-4H-3I-2J-3K-3L-3M-4P1Q-4R1S-4T-4U-4
~ught	A-4B-3C1D-2G-3I-2J-2K-2L1P-3R-4S-4T-2U-2
~uhan	A-2B-3C-2D-3E-2F-2G-3H-3I-3J-3K-2M-2N1O-3P-2Q-2R-3S1T-3U-2
~uick	A-2C-2E-2G1H-2I-2N-2O-2R-2U1
~uin>	A-2B-3C1D-2E-3F-2G-3H-3I-3J-2K-2L-2M-2N-3O-3P-3Q-4R-3S1T-3
~uit>	A-2B2C-3D-2E-2F-2G-2H-2J-2K-2L-2M1N-3O-2P-3Q-2R-2S-3T-2U-2
~ujan	A-2B-2C-3F-2H-2I-2J-2L-2O-2P-2R-2T-2
~uka>	A-3B-2C-3D3E-4F-2G-2H-2I-3J-3K-2L-2M-2N-2O-3R-2S-2T-3U-3
~ukan	B-3C-4D-3F-3G-2L-3M-2O-3Q2R-2S-2T-2U-2
~ukar	A-3B-2D-2E-2I-2L-2M3N-3P-2R-2S-2T-2
~uker	F-2I-2K-2N1
~ukup	A-3C-3D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N-3O-2P-2Q-3R-3S-3T3U-2
~ukur	A2B-3D-2E-2F-3G-2H-2I-2J-2L-2M2N-2O-2P-2Q-2R-3S-3T-2U-3
~ulan	C-2E-2F-2G-2N-2P-2R-2
~uld>	D-2E-3H-2J1K-2L-2N-2P1Q-5S-6T-2U-3
~ule>	A-2B-2C-3D-2E-2H-2I2J2K-2L-2M-2N-2O-3P-2Q-2R-3S-4T-3U-3
~ulka	D-2G-2K1M-2O-2S-2T-2
~ulta	C-2E-2F1G-2J-3K1N-2
~ulu>	B-2D-2E-2F-3G-2H-3I-3K-2M-3N-3O-2P-4Q-3R2T-3U1
~uma>	A-2C-3I-2N2R-3
~umah	C-2F-2G1I1J-2S-2
~uman	A-2D-2E-2F-2G-2H-2I-2M-2N-3O1P-2Q1R-2S-2T-2U-4
~umat	A-3D1E-2F-2G-2J2K-2N-2O-2R-2S-2T-2U-3
~umbe	A-2B-3D-2E1F-3G-3H-2I-2L-2M-2N-2P-3R-2U-2
~umil	P1
~umpa	B-2C-3D-3E-2F-2G-2H-2I-2J-2K-2L-2M-2O-2P-2Q-3R-3S-2T2U1
~unch	A-2B-2C-2D2E-2F-2G-3H-2I-3J-2K-2N-2O-2P-2Q-2R-2S-3T2U-3
~und>	A1B-4C-3D-3F-2G-3H-2J-2L-2M3N-3O-3R-3S-4T-2U-2
~unda	A-2C-2E-2F-3J2K-2M-2N-3P-2R-2S-3
~unde	C-2E-2F-2G-2H-2I-2J-2N-2P-2Q1R-3S-3T-2U-3
~undo	K1L1M-2
~undu	I-2J2R-2
~ung>	A-2B-3C-4D-3E3F-3G-2I-2J-2K-2L-3M-3N1O1P-4Q-6S-3T-3U-5
~ungg	A-2B-2C1D-2G1H-2I-2J-2M-2N-2P-2S-2T-2
~ungi	A-2E-2F-2G-2M-2N-2O3Q-3R-3S-3U-2
~ungk	A-3B-2C-2D-2E-2F1G-2H-2K-2M-2N-3O2P-2Q-2R2S-3T-2U-2
~ungs	E-2O-2P-2Q2S-2
~unit	A-3F-2G-2H-2I1J-2K-2N-2P-2R1S1T-3
~unni	J1
~unsu	R-2S1
~unt>	A-2C-2D-2E-2F-2G-2J-2K-2M-2N-3O-2P-2Q1T-2U-2
~unte	A-3B-3E-3G-3H-2I-2J-3K-2M-2O-3P-3Q-3S-5T-4U2
~unti	C1G-3J-2K-2Q-2U-2
~untu	A-2C-4E-2H-2K-2L-2M-2N-3P1Q1S-4
~unya	A2B-4C-3D-3E-2F-2G-3H-3I-3J-3K-3L-3M-4N3O-3P-4Q-3R-3T-3U-3
~upda	B-2C3D-2E-3F-2G-2H-2I-2J-2K-2L-2M-3N-2O-3P-2Q-3R-4S-3T-3U-3
~uper	A-2B-2C-2D-2E-2H-2J-2N-2O-2P-2Q-2R-2S-3T2U-3
~uppl	C-2D-2F-2G-2I-2J-2M-2N-2O-2P-2Q-2R-2S1
~uppo	A-3B-3D-2E-3G-2H-3I-2K-2M-2O3P-3Q-2R-2S-4U-2
~urah	B1E-2H-2S-2
~uran	A1C-4D-3E-4F-3G-4H-2I-2J-3K-2N2O-3P-3Q-2R-4S-2T-2U-3
~urch	A-2D-2F-3G1H1I-2N-3O-2P-2Q-2S-3U-2
~urda	A-3B-3C-3E-2F-3H-3J1K-2M-2N-3O-2P-3R-2S-4
~ure>	B-3C-2D-4E-2F-3G-3I-3J-4K-4L-4M-4O-4P1Q-4T-5U-5
~urie	A-3B-3C1D-3E-3F1J-2K-2M-2N-2O-2P-3Q-3R-2S-3T-2U-2
~urin	A-2D1E-2F-3I-2J1N-2P-2Q-2S-3T-2U-2
~urir	A-3B-2C2D-2E-5F-2G2I-3J-2K-2L-3M-2O-3P-3Q-3R-4S-2T-3U-3
~urne	K-2M1N1
~urni	F-2H-3M2
~urny	C-2E-2I1J-2K-2O-2R-2S-3
~urs>	A-2B-2E-3F-2G-4H-2I-2K-2L-2M-2N1O1R-2S-4T-2U-3
~ursd	C-2D-2G-2K1P-2S-2
~urse	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2N-2O-2P-2Q2R-2S-2T-2U-3
~ursi	A-3B-2C-2D-2E-3F3G-2H-2I-2J-2L-2N-2O-2R-2S-2T-2U-2
~urun	E1K-2L2M-3N-2R-2S-2
~usa>	I1K-2
~usah	A-3B-2C-2F-3H-2I-2J-2K3L-2M-2N-3R-3S-3T-2U-2
~usak	N1R-2
~usan	A-2B2C-3D-3E-3F-3G-3H-3I-2J-3M-3O-2P-3Q-4R-3T-3U-3
~use>	A-4B-4C-2D-3E-5F-4H-4J-4K-3L-4M-4O-4P1Q1R-6S-7T-3U1
~ush>	B-2D-2E-2H-2J2K-2L-2M-2N-2P-2R-2S-2T-2U-2
~usho	A-2E-2F2
~usia	G-2I-2N-3O2R-2S-2T-2U-3
~usin	C-2E-2G-2H-2L-2N-3O-2P1Q-4R1S-3T-2U-2
~usly	M-2N2R-2T-2U-2
~usny	G-3I-2K-2M-2N1S-2
~ust>	A1G-2I-2K-3M-3P-2R2S-2T-3
~usto	A-3B-2C-3D1E-3G-2I-2O2Q-3R-2S-3T-2U-3
~usui	A-2F1
~usuk	N1
~usun	C-2M-2N2S-2T-2
~ute>	A-4B-3C-4E-3I-2J-3K-2L-2M-2N-3O-2P-2Q-3R-2S-3T-3U2
~uter	G-2O-2Q1
~utes	C2D-2F-2G-3P-2Q-2S-2U-2
~utom	A-2B-2F-2I-2K-2L-2M-2N-2O1P-2S-2T-2
~utsi	A-2C-2F-2G2H-2
~utuh	A1B-2C-2E-2I-2J-2K-2L-2M-2N-3Q-3R-3S-3T-2U1
~utup	C-2D4E-3G-2I-2J-2P-3Q-2R-2S-3U-2
~uys>	B-2C-2F-3G-3H-2I-2J-2K-2L-2M-2N2O-3P-3Q-5R-2S-4T-3
~vaca	F-2S1
~vail	A1B-3C-3D-2E-2F1H-3J-2K-2N-2P-2R-2
~vasi	D1K1
~vati	D1E-3F-2I-2J1K1
~ved>	A-2B-2G-4K-2L-2M-2R-3S-2
~veni	G1S-2U1
~ver>	A-4B-3D-4E-4F-5G2H-3I-3J-3K-3L-3M-3N2O-4R-2T-5U-4
~vere	A-4B-2C1D-2E-3F-4H-2I-3J-3K-2L-3O-2P-2Q-2S-3T-2U-2
~veri	B-2D-2S-2
~vers	B-3C-3D-2F-2G3H-3M-2N-3O-3P-2Q-3R-2S-3T-3U-2
~very	A1C-5D-3E-3F-2G-3H-3J-3K-3M-2N1O-2Q-3R-3S-3
~via>	O-2Q-2R1S1
~vice	A-3C-2D-3E-3F-3H-2J-3K-3N2O2P-2Q-3R-2S-3T-2U-2
~ving	A-2B-3D1F-4H-2I-2J-3K-2M-2N-2O-2Q-3R-2S-2U-3
~vis>	C-2I1L-2N-2R-2S-2
~visi	I1J-3
~visn	J1
~vnya	A-2B-2C-2D-2E-2F-2G-3H-2I-2J1K-2L-2M-2N-2O-2P-2Q-2R1S-2T-2U-3
~voic	A-2B-2C-3D-2E-3F-3G-4H-2I-2J-3K-2L-2M-3N-3O-2P-4Q1T-2U-2
~vouc	M1N-4Q-2S3
~wab>	A-3B-3C-2F-2I-2J-2K-2L-2M-2N-3P-2Q3R-3S-2U-2
~wabn	A-2B-2C-2D-2E-2F-2G-2H-2I-2J-2K-2L-2M-2N1O-3P-2Q2R-2S-2T-2U-2
~wai>	I-2N2O-2U-2
~wait	A-2D-3F1G1J-2N1S-2
~wal>	D-3J1M-2R-2S1
~walk	E1G-2
~waln	C-2D1E-2F-2I-2K-2P-2Q-3S-2
~wann	C-2G-2H-2I-2J-2K-2N3O-3Q-3R-2S-2T-2U-3
~want	A-3G-2J-3L1M1O-2P-2R1T-2U-2
~wap>	C-2I-2J1K-2L-2N-3P-2U-2
~ward	G-2J2
~warn	A1B-2C-2D-2E-2F-3G-2H-2I-2J-2K-2L-3M1N1O-2P-2Q-2R-2S-2T-3U-3
~warr	A-2B-2E-2H-2J-2M2N-2S-3
~was>	A-2B-3D-4E-3F-4G-5H-3I-3K-2M-2N4O-3P-3Q-4R-4T-2
~wat>	A-3B-3C1D-3E-3F-3H-2I-3K-3L-2N-3O-3P-3Q-3R1T-3U-3
~watt	B-2R1
~way>	A-3B-3C-2D-3E2F-2I-2J-2L-3M-2N-2O-2P-3Q-3R-3S-3T-2U-2
~ways	B-3C-3D-3E-2F-2G2H-3I-2K-2L-2M-2N1O-2P-3Q-2R-2S-3T-2U-2
~weat	S1
~web>	B1D-2E-2F-2G-2I-2L1N1
~webs	C-3F-2J-2L-2Q-2R-2S1
~wedn	C-2D-2I-2J2K-2O-2P-2S-2
~week	A-2D1G-2J1L-2Q-2R-2
~wer>	A-2B-2C-3D-2E-3F-2G-3H-2I-2K-2L-2M-2N1P1R-2S-4T-3U-4
~weso	A-2B-2C-2D-2E-2F-2G-2K-2N-2Q-3R-2S-2T2U-3
~what	A-3C-3F-2G-2I-3J-3K-3L-3M-4N-3Q1R-6S1T-7U-2
~whee	C-2F2G-2N-2Q-2S-2
~when	B-3C1D1E-3F-3G-4H-2I1J-3K-3L-2M-2N-2O-2P-3Q-3R-3T-3U-3
~wher	A1B-2D-4G-5H-2I-2J-2K-2N-5O-2P-4R-3T-3U-3
~whet	A1C1D-2E-2F-2M-2N-2
~whic	B-3C-3E1F-2H-2I-3J-3K-3L-2M-3N-4O-3P1R-3T-3U-3
~whil	C-2F1N-2R-2
~who>	A-2B-2D-2E-2G-2H-2I-2J-2K-2L-2N-2O1P-2Q1R-2T-2U-2
~whol	B-2D-2F-3G-2K-2L1M-2N-2Q-2S1U-2
~why>	A-2B-3C1D-3E-2F-2G-2I-2J-2K-2L-3M-3O-2Q-2R-2S-3T-2U-2
~will	A-2B-3E-4J-3K1L-3M-3N-2O-2P-3Q-2S-3T-2U-2
~wind	A-2B1C-2F-2G1H-2N-2P-2R-2
~witc	F-2J2
~with	D-2E-4G-2H-2J-2L-2O3P1R-2S-3T-2U-4
~won>	A-2B-2C-2D-2E-2F-2G-2H-2J-2K-2L-2M-2N-2O-3P-2Q-3R-2S2T-2U-2
~wong	D-3F-2N-2Q-2S2
~word	A-2B-2C-2D-2E-2F-2G-2H-2J-2M-2N-3O1P-3Q-3R-2S2T-2U-2
~work	A-4B-3C-3E-3F-3H-4I-3L-2N-3O-3P-3Q1R-2T-2U-4
~wors	A-2B-2C-3F-2G-2I-3J-3K-4L-2M-3N3P-2Q-3S-2T-2U-2
~woul	A-2E-3K-2L-2N-2P-3S-2T-2U-2
~writ	A-2B-2E-2H-2I-2N-2P-2Q-2R-3S2U-2
~wron	A-2B-2C-3D-2E-2G-3I-2K-2N3O-2R-2S-2T-2U-2
~xact	A-2C-2D-2E2F-2Q1S-2U-2
~xcha	B-2F-2G-2J-2S1
~xed>	F1I-2K1L-2
~xpec	C2D-2F-2G-3H-2I-2J-2K-2L-2M1N-2O-2P-2Q-2R-2S-3T-2U-2
~xpen	B2C-2D-2E-2G-2H1J-2M-2N-2P-2S-2T-2
~xper	A-2N2S-2
~xpir	A-2C-2M-2S1T-2
~xpre	A-3B-2C-2D-2E-2F-3G2H1J-2P-2Q-2R-2
~yak>	C-2D-2I-2M-2N1P-2S-2
~yala	A-2K1R-2S-2T-2
~yamp	A-2B-2C2D-2E-2F-2G1H-2J-2K-2M-2N-3O-2S-2T-2U-2
~yana	A-2B-2C-2E-3F-3L-2P-3R-2S-2T-2U-2
~yang	A2B1C-3E-3G-3H-3I-2J-2K-2N-2P-2Q-2S-3T-2U-2
~yani	C-4D-2G1N3S-2
~yany	G-2I1
~yar>	A-2B-3F-2H1I-2J-2M-3O-2P-2Q-2S-3T-2U-2
~yara	A-2B-2E-2G-2J-2L-2N-3P-2Q-3R1T-2U-2
~yari	A2N-2
~yarn	F-3G-3J-2L-2M-2
~yasa	C2E-3G-2M-2S-2
~yata	C-2D-2E-2K-2L1N1
~ybod	B-3C-2D-2E-3F-2G-2H-2J-2K-2L-2M-2N-2O-2P-2Q-2R-3S-3T-3U2
~yes>	C-3E-2G-2L-2R2S-2T-2
~yest	G-2N1R-2
~yet>	C2K-2L-2M1N-2O-2P-2S-2T-2U-2
~ying	A1C1D-2E-3F-2G-2H-2L1M-2N-2O-2Q1S-3
~ylat	F-3G-3R-3S1
~ymen	F-2G-3H-3I-2L-2M-2N-2O-2P-2Q-2S2T-2U-2
~yok>	C-3D-2G-2I-2J-2K-2L-2M-2N3O-2Q-2S-2T-2U-2
~yone	B-2C-2D1E-2F-2G-2H-2I-2J-2K-2L-2M-2N-2O1P-3Q-3R-2S-3T-2U1
~you>	A-2B-2F-2H-2I-3J-2K-2L-4M-2N-2O-2P-3Q1R-3S-2
~your	B-2C-3H-2I-3J-2K-3L-2M-3O-2P-4Q1R-3S-3T-2
~yrup	A-2B-2C-2D-2F-2G-2H-2L-2M-2N-2P2Q-3S-2T-2U-2
~ythi	A-2B1C-3F-3G-4I-2K-2M-2N-3O-2P-3R-3S-3T-3U-2
~yusu	A-2C2F1N-2
~ywhe	A2B-3C-2D-2E-3F-4G-3H-2I-3J-2K-3L-3M-3N-4O-2P-3Q-3R-3S-3T-3U-3
`;
