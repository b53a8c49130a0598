/// A root and a certificate for `secure.example`, made for these tests alone; they protect nothing.
enum Certificates {
    static let root = """
        -----BEGIN CERTIFICATE-----
        MIIBkTCCATegAwIBAgIUdfss/LLXQnjtUUxgc52ZPuy5Ru0wCgYIKoZIzj0EAwIw
        HTEbMBkGA1UEAwwSRHJhZ29tYW4gdGVzdCByb290MCAXDTI2MTEyMzE0Mjk0NloY
        DzIxMjYxMDMwMTQyOTQ2WjAdMRswGQYDVQQDDBJEcmFnb21hbiB0ZXN0IHJvb3Qw
        WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQeYlAGPWa67NFYinBjLKQhhYgfMAI7
        wO1InR+oY406KMf+27T+Erp95GCTWVwi4BIv5Kp8nXsP+V/K8QvBGgKDo1MwUTAd
        BgNVHQ4EFgQUUx+md8VR2gK4ramtA2wJzti0C4cwHwYDVR0jBBgwFoAUUx+md8VR
        2gK4ramtA2wJzti0C4cwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBF
        AiEA80nDXwy8W19y42d/w4oSn+kBQWvMJKWlbMk7g3owQn4CICHZw4wm4lQGJz29
        97jaSMoz/no/5SltM3/o4tKA3SJA
        -----END CERTIFICATE-----
        """

    static let server = """
        -----BEGIN CERTIFICATE-----
        MIIBozCCAUigAwIBAgIUZ9XacpQR5K3hqh6xDrgIw0atqAMwCgYIKoZIzj0EAwIw
        HTEbMBkGA1UEAwwSRHJhZ29tYW4gdGVzdCByb290MCAXDTI2MTEyMzE0MzQzNFoY
        DzIxMjYxMDMwMTQzNDM0WjAZMRcwFQYDVQQDDA5zZWN1cmUuZXhhbXBsZTBZMBMG
        ByqGSM49AgEGCCqGSM49AwEHA0IABIo5TQL5plArsp57EMYGmbFx6AhfewoSepRq
        mSbqETHEO3TXKON/z5PpTaqkroRo1/6BuAcOClov86k0nyHQ7TyjaDBmMBkGA1Ud
        EQQSMBCCDnNlY3VyZS5leGFtcGxlMAkGA1UdEwQCMAAwHQYDVR0OBBYEFBkeMWDm
        VdPPNuNrdXbFb/r/1mNiMB8GA1UdIwQYMBaAFFMfpnfFUdoCuK2prQNsCc7YtAuH
        MAoGCCqGSM49BAMCA0kAMEYCIQD2jaPEzwPxiJqZTpLspfTUuVEngl1A3NOW0tkh
        oOILywIhAIdSGMFgY96FWIDIFmS30/ajw5gR1YNLCUyGvSijSV3s
        -----END CERTIFICATE-----
        """

    static let serverKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg1LZdwXLHRKBGgpXU
        4rRE+WxvFuRB7D2a53lIY/AKyg+hRANCAASKOU0C+aZQK7KeexDGBpmxcegIX3sK
        EnqUapkm6hExxDt01yjjf8+T6U2qpK6EaNf+gbgHDgpaL/OpNJ8h0O08
        -----END PRIVATE KEY-----
        """
}
