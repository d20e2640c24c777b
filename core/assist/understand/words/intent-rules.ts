/**
 * `intent weight: CONCEPT CONCEPT !CONCEPT`: all named concepts in one clause, none of those marked with `!`.
 * `~X` is not a concept of words but a fact known of the turn: a product, place, order number was found in it.
 * From 2 on a rule alone makes an intent; the heaviest counts fully, further ones a little.
 */
export const INTENT_RULES = `
greeting 2.1: HELLO
greeting 2.1: DAYTIME ~short !DAY
greeting 2.0: ASKING
greeting 2.2: DAYTIME ASKING ~answer !DAY
thanks 2.2: THANKS
thanks 3.0: THANKS HELPED
thanks 2.3: HELPED !DEFECT !COMPLAIN !ORDER !OFF_TOPIC
thanks 2.0: BYE

stock_nearby 4.2: ~product ASK_STOCK !OFF_TOPIC !SERVICE !APPOINTMENT !RETURN !EXCHANGE !CANCEL !REFUND !COMPLAIN !DEFECT !BOUGHT
stock_nearby 3.2: ~product HAVE !OFF_TOPIC !SERVICE !APPOINTMENT !RETURN !EXCHANGE !CANCEL !REFUND !COMPLAIN !DEFECT !BOUGHT
stock_nearby 4.0: ~product PRICE !OFF_TOPIC !SERVICE !APPOINTMENT !RETURN !EXCHANGE !CANCEL !REFUND !COMPLAIN !DEFECT !BOUGHT
stock_nearby 2.4: ~product HAVE
stock_nearby 2.4: ~product ASK_STOCK
stock_nearby 3.5: ~product STOCK
stock_nearby 3.4: ASK_STOCK ~phrase BRANCH !PERSON !OFF_TOPIC !ORDER !COMPLAIN !SERVICE
stock_nearby 2.3: ~product !OFF_TOPIC
stock_nearby 2.9: ~product ~place !OFF_TOPIC
stock_nearby 3.0: STOCK !PERSON !DELIVER !SERVICE !BOOKING !ORDER !OFF_TOPIC !PICKUP
stock_nearby 2.6: PRICE !SHIPPING_FEE !OFF_TOPIC !DELIVER !SERVICE
stock_nearby 2.3: ASK_STOCK ~phrase !PERSON !OPEN !OFF_TOPIC !ORDER !COMPLAIN

branch_hours_location 2.5: OPEN
branch_hours_location 3.2: OPEN HOURS
branch_hours_location 3.2: OPEN WHEN
branch_hours_location 3.2: OPEN BRANCH
branch_hours_location 3.2: OPEN ~place
branch_hours_location 3.2: OPEN NEAR
branch_hours_location 2.3: HOURS BRANCH
branch_hours_location 2.5: HOURS ~place
branch_hours_location 2.1: HOURS !OFF_TOPIC !DELIVER !ORDER !PICKUP !SERVICE !ARRIVE !FAST
branch_hours_location 3.0: BRANCH WHERE
branch_hours_location 3.0: BRANCH NEAR
branch_hours_location 2.7: BRANCH ~place HAVE
branch_hours_location 2.1: BRANCH ~place
branch_hours_location 3.4: ADDRESS BRANCH
branch_hours_location 3.2: ADDRESS ~place
branch_hours_location 2.3: ADDRESS !DELIVER !ORDER !CHANGE !OFF_TOPIC
branch_hours_location 2.6: PARKING
branch_hours_location 2.7: PHONE BRANCH
branch_hours_location 2.7: PHONE ~place
branch_hours_location 2.2: NEAR !ORDER !SERVICE
branch_hours_location 2.1: ~branch

order_status 3.2: ORDER STATUS
order_status 2.9: ORDER WHERE
order_status 3.2: ORDER NOT_YET ARRIVE
order_status 2.7: ORDER ARRIVE
order_status 2.5: ORDER NOT_YET
order_status 2.8: ORDER WHEN
order_status 2.8: ORDER LATE
order_status 2.4: ORDER READY_TO_COLLECT
order_status 2.8: NOT_YET ARRIVE
order_status 2.6: LATE NOT_YET
order_status 2.6: LATE ARRIVE
order_status 2.6: LOOK_UP
order_status 2.4: STATUS !OFF_TOPIC
order_status 3.0: COURIER WHERE
order_status 2.8: COURIER NOT_YET
order_status 2.8: COURIER LATE
order_status 2.6: COURIER ARRIVE
order_status 2.1: COURIER !CAN
order_status 2.6: BARANG LATE !DEFECT
order_status 2.4: BARANG WHERE !ASK_STOCK !HAVE
order_status 3.0: BARANG NOT_YET ARRIVE !DEFECT
order_status 2.6: ARRIVE WHEN !OPEN !HOURS !BRANCH !DELIVER !SERVICE !OFF_TOPIC !REFUND
order_status 3.3: TAKE ORDER WHEN
order_status 3.0: TAKE ORDER READY_TO_COLLECT
order_status 3.0: ARRIVE NOT_YET COURIER
order_status 3.0: LATE STATUS
order_status 2.3: WAITING !OPEN !SERVICE !REFUND !PERSON !OFF_TOPIC
order_status 3.2: MY_DELIVERY WHEN
order_status 3.2: MY_DELIVERY WHERE
order_status 3.0: MY_DELIVERY LATE
order_status 2.6: FAST LATE ARRIVE
order_status 2.6: LATE WAITING
order_status 2.8: PAID NOT_YET
order_status 2.8: PAID STATUS
order_status 3.0: DELIVER NOT_YET
order_status 3.6: PICKUP READY_TO_COLLECT MY
order_status 3.2: PICKUP READY_TO_COLLECT ORDER
order_status 2.6: ~orderNo
order_status 2.6: ~trackingNo
order_status 2.1: ORDER MY !PLACE_ORDER !CHANGE

delivery_options 3.0: DELIVER CAN !NOT_YET
delivery_options 3.2: DELIVER FEE
delivery_options 3.4: SHIPPING_FEE
delivery_options 3.3: DELIVER OPTIONS
delivery_options 2.8: DELIVER ~place !NOT_YET
delivery_options 2.7: DELIVER WHEN !NOT_YET
delivery_options 2.1: DELIVER !NOT_YET
delivery_options 2.5: FAST !NOT_YET
delivery_options 3.5: FAST DELIVER
delivery_options 3.2: FAST CAN
delivery_options 2.8: PICKUP
delivery_options 2.9: TAKE CAN BRANCH !ORDER !SERVICE
delivery_options 2.9: TAKE CAN ~place !ORDER !SERVICE
delivery_options 3.0: IF_ORDER ARRIVE
delivery_options 3.0: IF_ORDER DELIVER
delivery_options 3.0: IF_ORDER TAKE
delivery_options 2.9: COURIER WHICH !WHERE !LATE !NOT_YET !COMPLAIN
delivery_options 3.4: DELIVER INSTANT
delivery_options 3.0: INSTANT CAN !~product
delivery_options 3.1: PICKUP CAN
delivery_options 3.0: DELIVER RANGE
delivery_options 3.1: COURIER CAN RANGE
delivery_options 3.0: COURIER CAN ~place

cancel_return_refund 3.0: CANCEL !NEVERMIND
cancel_return_refund 3.8: CANCEL ORDER
cancel_return_refund 3.8: CANCEL ~orderNo
cancel_return_refund 3.2: RETURN
cancel_return_refund 3.8: RETURN ORDER
cancel_return_refund 3.4: REFUND
cancel_return_refund 3.1: EXCHANGE !SERVICE !PART !OFF_TOPIC
cancel_return_refund 3.6: EXCHANGE DEFECT !PART
cancel_return_refund 3.6: EXCHANGE ORDER
cancel_return_refund 3.4: EXCHANGE RECEIVED !PART
cancel_return_refund 2.4: WARRANTY

complaint 3.1: COMPLAIN
complaint 3.5: COMPLAIN PERSON
complaint 3.5: COMPLAIN ORDER
complaint 2.4: DEFECT
complaint 2.3: TROUBLE !OFF_TOPIC
complaint 3.4: TROUBLE PERSON
complaint 3.0: TROUBLE ORDER
complaint 2.9: DEFECT RECEIVED
complaint 2.9: DEFECT ~product
complaint 3.2: DEFECT ORDER

book_service 2.6: SERVICE
book_service 3.5: SERVICE DEVICE
book_service 3.9: SERVICE BOOKING
book_service 3.2: SERVICE WHEN
book_service 3.4: SERVICE DEFECT
book_service 3.2: SERVICE CAN
book_service 3.0: SERVICE ~place
book_service 3.1: BOOKING DEVICE
book_service 3.4: APPOINTMENT
book_service 3.9: APPOINTMENT CANCEL
book_service 4.2: SERVICE BOOKING CANCEL
book_service 2.1: BOOKING !OFF_TOPIC
book_service 4.4: REPLACE PART !ORDER
book_service 2.9: REPLACE DEVICE !BOUGHT !RECEIVED !ORDER
book_service 2.9: DEFECT DEVICE CAN !BOUGHT !ORDER !RECEIVED
book_service 3.4: ~service

talk_to_human 3.5: PERSON TALK
talk_to_human 3.7: STRONG_PERSON TALK
talk_to_human 2.9: STRONG_PERSON WANT
talk_to_human 2.6: PERSON WANT !ORDER
talk_to_human 3.2: SOMEONE TALK
talk_to_human 3.0: NO_BOT
talk_to_human 3.6: NO_BOT WANT
talk_to_human 2.5: STRONG_PERSON
talk_to_human 2.2: PERSON ~short
talk_to_human 2.2: PHONE WANT

affirm 2.3: AFFIRM ~answer !THANKS !HELLO !ASKING
deny 2.4: DENY ~answer
deny 3.4: NEVERMIND !ORDER

other 2.5: OFF_TOPIC
other 2.9: OFF_TOPIC !ORDER !STOCK !DELIVER !REFUND
`;
