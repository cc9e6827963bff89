/// Letters that are drawn as another one is: that one, and the numbers of the others.
let sameShapes = """
    A 410 391
    B 412 392
    E 415 395
    S 405
    I 406 399
    J 408
    K 41A 39A
    M 41C 39C
    H 41D 397
    O 41E 39F
    P 420 3A1
    C 421
    T 422 3A4
    X 425 3A7
    Y 3A5 4AE
    Z 396
    N 39D
    a 430
    e 435
    o 43E 3BF
    p 440
    c 441
    y 443
    x 445
    s 455
    i 456
    ı 3B9
    j 458
    h 4BB
    v 3BD
    Đ 189
    ə 1DD 4D9
    Ə 18E 4D8
    ′ 2B9 B4
    ″ 2BA
    • 25CF
    ° 2DA
    ‘ 2BB
    - 2010 2011 AD 2212
    – 2012
    — 2015
    · 2219
    ' 2C8
    """
